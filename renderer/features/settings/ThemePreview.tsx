import { useDeferredValue, useMemo, useState } from 'react';
import type { SiteTheme } from '../../../shared/document/site-theme.ts';
import { useNewsroom } from '../../api/index.ts';
import { RadioChoice } from '../../ui/index.ts';
import { PagePreview, type PageScheme } from '../preview/index.ts';
import { useStory } from '../story/index.ts';
import styles from './settings.module.css';
import { specimenStory } from './specimen-story.ts';

/** A page in the theme that is being set: the open story, or a specimen where none is open. */
export function ThemePreview({ theme }: { theme: SiteTheme }) {
  const { data: newsroom } = useNewsroom();
  const story = useStory();
  const [scheme, setScheme] = useState<PageScheme>('system');
  const [specimen] = useState(() => specimenStory());
  const shown = useDeferredValue(theme);
  const shell = useMemo(() => newsroom && { ...newsroom.shell, theme: shown }, [newsroom, shown]);
  return (
    <section className={styles.themePreview} aria-label="The page in this theme">
      <RadioChoice<PageScheme>
        label="Shown in"
        value={scheme}
        onChange={setScheme}
        options={[
          { value: 'system', label: 'System' },
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />
      <div className={styles.themePage}>
        {shell ? <PagePreview document={story?.document ?? specimen} shell={shell} scheme={scheme} /> : null}
      </div>
    </section>
  );
}
