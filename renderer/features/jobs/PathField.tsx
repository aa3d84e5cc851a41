import type { ReactNode } from 'react';
import { messageOf, useClient, useNewsroom } from '../../api/index.ts';
import { Button, TextField, useToast } from '../../ui/index.ts';
import styles from './jobs.module.css';

export interface PathFieldProps {
  label: string;
  value: string;
  onChange(path: string): void;
  description?: ReactNode;
  error?: string | undefined;
  isDisabled?: boolean;
  /** What the system's own dialog is to ask for; without it, the path is only typed. */
  purpose?: 'export-folder' | 'export-zip' | 'export-packet' | 'backup';
  suggestedName?: string;
}

/** A place on disk, typed or, where the host has dialogs, chosen. */
export function PathField({ purpose, suggestedName = '', ...field }: PathFieldProps) {
  const client = useClient();
  const toast = useToast();
  const { data: newsroom } = useNewsroom();
  const choose = async (asked: NonNullable<typeof purpose>): Promise<void> => {
    try {
      const { path } = await client.newsroom.choosePath({ purpose: asked, suggestedName: suggestedName.slice(0, 255) });
      if (path !== null) field.onChange(path);
    } catch (error) {
      toast.show({ message: messageOf(error), tone: 'error' });
    }
  };
  return (
    <div className={styles.place}>
      <TextField {...field} dir="ltr" spellCheck={false} className={styles.grow} />
      {purpose && newsroom?.capabilities.nativeDialogs ? (
        <Button size="lg" onPress={() => void choose(purpose)} isDisabled={field.isDisabled}>
          Choose…
        </Button>
      ) : null}
    </div>
  );
}
