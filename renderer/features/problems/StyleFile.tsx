import { useRef, useState } from 'react';
import type { HouseStyle } from '../../../shared/domain/house-style/house-style.ts';
import { readStyleFile, STYLE_FILE_NAME, styleFileText } from '../../../shared/domain/house-style/style-file.ts';
import { Button, Notice } from '../../ui/index.ts';
import styles from './ProblemsPanel.module.css';

interface StyleFileProps {
  style: HouseStyle;
  onStyle(style: HouseStyle): void;
}

/** Saves the house style as a file, and takes one in its place; a file that is none changes nothing. */
export function StyleFile({ style, onStyle }: StyleFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ tone: 'good' | 'error'; message: string } | null>(null);

  const save = (): void => {
    const url = URL.createObjectURL(new Blob([styleFileText(style)], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: STYLE_FILE_NAME });
    link.click();
    URL.revokeObjectURL(url);
  };
  const take = async (file: File): Promise<void> => {
    const read = readStyleFile(await file.text());
    if (read.ok) onStyle(read.style);
    setOutcome(
      read.ok
        ? { tone: 'good', message: `The checks go by “${file.name}” now.` }
        : {
            tone: 'error',
            message: `“${file.name}” is no house style. ${read.problems.slice(0, 3).join(' ')} The style is as it was.`,
          },
    );
  };
  return (
    <>
      <div className={styles.styleFile}>
        <Button onPress={save}>Save as a file</Button>
        <Button onPress={() => picker.current?.click()}>Take from a file…</Button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json"
          aria-label="House style file"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void take(file);
          }}
        />
      </div>
      {outcome ? <Notice tone={outcome.tone}>{outcome.message}</Notice> : null}
    </>
  );
}
