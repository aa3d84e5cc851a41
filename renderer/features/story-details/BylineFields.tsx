import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { Byline } from '../../../shared/document/article-fields.ts';
import { isLinkUrl } from '../../../shared/document/inline.ts';
import { Button, IconButton, TextField } from '../../ui/index.ts';
import styles from './DetailsPanel.module.css';

interface BylineFieldsProps {
  byline: readonly Byline[];
  isReadOnly: boolean;
  onChange(byline: Byline[]): void;
}

const NO_ADDRESS =
  'The page needs a whole address, such as https://example.org/ada. Until then the name stands without a link.';

/** Who wrote the story, in the order of the page. */
export function BylineFields({ byline, isReadOnly, onChange }: BylineFieldsProps) {
  const patch = (at: number, part: Partial<Byline>): void =>
    onChange(byline.map((person, index) => (index === at ? { ...person, ...part } : person)));
  const move = (from: number, to: number): void => {
    const moved = [...byline];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange(moved);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Byline</legend>
      <ol className={styles.people}>
        {byline.map((person, index) => {
          const who = person.name.trim() || `person ${index + 1}`;
          return (
            <li key={index} className={styles.person}>
              <div className={styles.pair}>
                <TextField
                  label="Name"
                  value={person.name}
                  isReadOnly={isReadOnly}
                  onChange={(name) => patch(index, { name })}
                />
                <TextField
                  label="Role"
                  value={person.role}
                  placeholder="Reporter"
                  isReadOnly={isReadOnly}
                  onChange={(role) => patch(index, { role })}
                />
              </div>
              <TextField
                label="Own page"
                value={person.url}
                placeholder="https://"
                isReadOnly={isReadOnly}
                error={person.url === '' || isLinkUrl(person.url) ? undefined : NO_ADDRESS}
                onChange={(url) => patch(index, { url })}
              />
              {isReadOnly ? null : (
                <div className={styles.tools}>
                  <IconButton label={`Move ${who} up`} isDisabled={index === 0} onPress={() => move(index, index - 1)}>
                    <ArrowUp aria-hidden />
                  </IconButton>
                  <IconButton
                    label={`Move ${who} down`}
                    isDisabled={index === byline.length - 1}
                    onPress={() => move(index, index + 1)}
                  >
                    <ArrowDown aria-hidden />
                  </IconButton>
                  <IconButton label={`Remove ${who}`} onPress={() => onChange(byline.filter((_, at) => at !== index))}>
                    <Trash2 aria-hidden />
                  </IconButton>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {isReadOnly ? null : (
        <Button onPress={() => onChange([...byline, { name: '', role: '', url: '' }])}>
          <Plus aria-hidden />
          Add a person
        </Button>
      )}
    </fieldset>
  );
}
