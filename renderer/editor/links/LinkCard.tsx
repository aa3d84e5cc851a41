import { Pencil, Unlink } from 'lucide-react';
import { Button, IconButton } from '../../ui/index.ts';
import { shortcutOf } from '../behaviours/shortcut-of.ts';
import { useSurface } from '../surface-context.ts';
import styles from './links.module.css';
import { useLinkTarget, type LinkTarget } from './use-link-target.ts';

interface LinkCardProps {
  url: string;
  onEdit(): void;
  onRemove(): void;
}

function Target({ target }: { target: LinkTarget }) {
  const { stories } = useSurface();
  switch (target.kind) {
    case 'address':
      return (
        <a className={styles.target} href={target.url} target="_blank" rel="noreferrer">
          {target.url}
        </a>
      );
    case 'asking':
      return <span className={styles.target}>…</span>;
    case 'gone':
      return <span className={styles.gone}>{target.message}</span>;
    case 'story': {
      const { id, headline, detail, isSpiked } = target.story;
      return (
        <span className={styles.leads}>
          <Button variant="quiet" onPress={() => stories.open(id)}>
            <span className={styles.target} dir="auto">
              {headline}
            </span>
          </Button>
          <span className={isSpiked ? styles.gone : styles.detail}>
            {isSpiked ? 'Spiked: its page will not be published' : detail}
          </span>
        </span>
      );
    }
  }
}

/** Where a link leads, with a way there, and how to change it. */
export function LinkCard({ url, onEdit, onRemove }: LinkCardProps) {
  const target = useLinkTarget(url);
  return (
    <>
      <Target target={target} />
      <IconButton label="Edit the link" shortcut={shortcutOf('text.link')} onPress={onEdit}>
        <Pencil />
      </IconButton>
      <IconButton label="Remove the link" onPress={onRemove}>
        <Unlink />
      </IconButton>
    </>
  );
}
