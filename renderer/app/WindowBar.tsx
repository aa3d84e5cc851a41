import { Ellipsis, PanelLeft, PanelRight, Share } from 'lucide-react';
import { STATUS_LABELS, transitionsFrom } from '../../shared/domain/article-status.ts';
import type { CommandId } from '../../shared/domain/commands.ts';
import { messageOf, useNewsroom } from '../api/index.ts';
import { useStoryOutline } from '../features/story/index.ts';
import { Badge, Button, IconButton, useToast } from '../ui/index.ts';
import { CommandMenu } from './CommandMenu.tsx';
import type { CommandTable } from './commands.ts';
import { shortcutOf } from './key-map.ts';
import type { ColumnsControl } from './use-columns.ts';
import styles from './WindowBar.module.css';

interface WindowBarProps {
  columns: ColumnsControl;
  commands: CommandTable;
}

const OF_THE_STORY: readonly CommandId[] = [
  'story.save-version',
  'story.copy-text',
  'story.duplicate',
  'story.import-report',
  'story.spike',
  'story.unspike',
];

/** Above the story: the folding of the columns, the story’s status, and what can be done with it as a whole. */
export function WindowBar({ columns, commands }: WindowBarProps) {
  const story = useStoryOutline();
  return (
    <header className={styles.bar}>
      <IconButton
        label={columns.library === 'hidden' ? 'Show the library' : 'Hide the library'}
        shortcut={shortcutOf('view.toggle-library')}
        onPress={() => columns.toggle('library')}
      >
        <PanelLeft aria-hidden />
      </IconButton>
      <StoryStatus />
      <div className={styles.end}>
        {story ? (
          <>
            <Button onPress={commands['story.export'] ?? undefined}>
              <Share aria-hidden />
              Export
            </Button>
            <CommandMenu
              label="More for this story"
              commands={commands}
              ids={OF_THE_STORY}
              icon={<Ellipsis aria-hidden />}
            />
          </>
        ) : null}
        {story && columns.panel === 'hidden' ? (
          <IconButton
            label="Show the panel"
            shortcut={shortcutOf('view.toggle-panel')}
            onPress={() => columns.toggle('panel')}
          >
            <PanelRight aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </header>
  );
}

/** Where the open story stands in the workflow, and the steps open to whoever is writing. */
function StoryStatus() {
  const story = useStoryOutline();
  const toast = useToast();
  const { data: newsroom } = useNewsroom();
  if (!story) return null;
  const { status, spikedAt } = story.summary;
  if (spikedAt !== null) return <Badge tone="spiked">Spiked</Badge>;
  const steps = story.readOnly ? [] : transitionsFrom(status, newsroom?.profile?.role ?? 'journalist');
  return (
    <div className={styles.status}>
      <Badge tone={status}>{STATUS_LABELS[status]}</Badge>
      {steps.map((step) => (
        <Button
          key={step.to}
          variant="quiet"
          onPress={() => {
            story
              .changeStatus(step.to)
              .catch((error: unknown) => toast.show({ message: messageOf(error), tone: 'error' }));
          }}
        >
          {step.label}
        </Button>
      ))}
    </div>
  );
}
