import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton, TextField } from '../../ui/index.ts';
import styles from './DetailsPanel.module.css';
import { withTags } from './tags.ts';

interface TagFieldsProps {
  tags: readonly string[];
  isReadOnly: boolean;
  onChange(tags: string[]): void;
}

/** The story's topics: typed with commas between them, each taken out by itself. */
export function TagFields({ tags, isReadOnly, onChange }: TagFieldsProps) {
  const [typed, setTyped] = useState('');
  const take = (words: string): void => {
    setTyped('');
    const next = withTags(tags, words);
    if (next.length !== tags.length) onChange(next);
  };
  return (
    <div className={styles.group}>
      <TextField
        label="Tags"
        value={typed}
        placeholder="ferries, islands"
        isReadOnly={isReadOnly}
        onChange={(next) => (next.includes(',') ? take(next) : setTyped(next))}
        onBlur={() => take(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(typed);
          if (event.key === 'Backspace' && typed === '' && tags.length > 0 && !isReadOnly) onChange(tags.slice(0, -1));
        }}
      />
      {tags.length > 0 ? (
        <ul className={styles.tags} aria-label="Tags of the story">
          {tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              <span>{tag}</span>
              {isReadOnly ? null : (
                <IconButton
                  label={`Remove the tag ${tag}`}
                  onPress={() => onChange(tags.filter((other) => other !== tag))}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
