import type { ShellSuggestion } from '../../../shared/contract/import-report.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import { Button, useToast } from '../../ui/index.ts';
import styles from './import.module.css';
import { fillShell, suggestedFacts } from './site-suggestion.ts';

/** What the source shows of the site that it comes from; it fills the masthead where the person says so. */
export function SiteSuggestion({ suggestion }: { suggestion: ShellSuggestion }) {
  const client = useClient();
  const toast = useToast();
  const { data: newsroom } = useNewsroom();
  const set = (shell: SiteShell): Promise<unknown> =>
    client.newsroom.setShell({ shell }).catch((error: unknown) => {
      toast.show({ message: messageOf(error), tone: 'error' });
    });
  const use = async (before: SiteShell): Promise<void> => {
    await set(fillShell(before, suggestion));
    const undo = { label: 'Undo', onPress: () => void set(before) };
    toast.show({ message: 'What the masthead did not have yet was filled in.', action: undo });
  };
  return (
    <>
      <p>The source shows these things of the site round the story. Nothing of it is used unless you say so.</p>
      <dl className={styles.facts}>
        {suggestedFacts(suggestion).map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button isDisabled={!newsroom} onPress={() => newsroom && void use(newsroom.shell)}>
          Fill in the masthead
        </Button>
      </div>
    </>
  );
}
