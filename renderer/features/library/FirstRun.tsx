import { FileInput, FilePlus2, Newspaper, type LucideIcon } from 'lucide-react';
import { Button, ShortcutKeys } from '../../ui/index.ts';
import styles from './FirstRun.module.css';

interface FirstRunProps {
  onNewStory(): void;
  onOpenSample(): void;
  onBringIn(): void;
  /** Asks who is writing; undefined where that is known. */
  onIntroduce: (() => void) | undefined;
  shortcuts: { newStory: string; bringIn: string };
}

interface Beginning {
  Icon: LucideIcon;
  label: string;
  words: string;
  shortcut?: string;
  onPress(): void;
}

/** The first screen of an empty newsroom: three ways to begin. */
export function FirstRun({ onNewStory, onOpenSample, onBringIn, onIntroduce, shortcuts }: FirstRunProps) {
  const beginnings: Beginning[] = [
    {
      Icon: FilePlus2,
      label: 'New story',
      words: 'An empty page, saved from its first letter on.',
      shortcut: shortcuts.newStory,
      onPress: onNewStory,
    },
    {
      Icon: Newspaper,
      label: 'Open the sample story',
      words: 'One of everything: lead video, segments, pull quote, notice.',
      onPress: onOpenSample,
    },
    {
      Icon: FileInput,
      label: 'Bring in a document',
      words: 'From a file of yours. It is only read; dropping it on this window does the same.',
      shortcut: shortcuts.bringIn,
      onPress: onBringIn,
    },
  ];
  return (
    <section className={styles.page} aria-labelledby="first-run-title">
      <h1 id="first-run-title" className={styles.title}>
        Copydesk
      </h1>
      <p className={styles.lead}>Nothing is in this newsroom yet. Everything you write stays on this computer.</p>
      <ul className={styles.beginnings}>
        {beginnings.map(({ Icon, label, words, shortcut, onPress }) => (
          <li key={label} className={styles.beginning}>
            <Icon aria-hidden className={styles.icon} />
            <div className={styles.words}>
              <Button variant={label === 'New story' ? 'primary' : 'plain'} size="lg" onPress={onPress}>
                {label}
              </Button>
              <p>{words}</p>
            </div>
            {shortcut === undefined ? null : <ShortcutKeys shortcut={shortcut} />}
          </li>
        ))}
      </ul>
      {onIntroduce ? (
        <p className={styles.who}>
          Your name will stand with every version that you write.
          <Button onPress={onIntroduce}>Say who is writing…</Button>
        </p>
      ) : null}
    </section>
  );
}
