import { Copy, FolderOpen } from 'lucide-react';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import { IconButton, useToast } from '../../ui/index.ts';
import styles from './jobs.module.css';

/** A place on disk, which can be copied and, where the host can, shown. */
export function PathLine({ path, reveal = true }: { path: string; reveal?: boolean }) {
  const client = useClient();
  const toast = useToast();
  const { data: newsroom } = useNewsroom();
  const tell = (error: unknown): void => toast.show({ message: messageOf(error), tone: 'error' });
  return (
    <div className={styles.path}>
      <code className={styles.code} dir="ltr">
        {path}
      </code>
      <IconButton
        label="Copy the path"
        onPress={() => {
          navigator.clipboard.writeText(path).then(() => toast.show({ message: 'The path was copied.' }), tell);
        }}
      >
        <Copy aria-hidden />
      </IconButton>
      {reveal && newsroom?.capabilities.revealInFolder ? (
        <IconButton
          label="Show in the file manager"
          onPress={() => void client.newsroom.revealPath({ path }).catch(tell)}
        >
          <FolderOpen aria-hidden />
        </IconButton>
      ) : null}
    </div>
  );
}
