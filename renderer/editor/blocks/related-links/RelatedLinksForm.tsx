import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { RelatedLinks } from '../../../../shared/document/blocks/related-links.ts';
import { Button, IconButton } from '../../../ui/index.ts';
import { PlainField } from '../../fields/PlainField.tsx';
import { UrlField } from '../../fields/UrlField.tsx';
import type { FormProps } from '../form-props.ts';
import { FormGroup } from '../FormGroup.tsx';
import styles from '../forms.module.css';

type Links = RelatedLinks['links'];
const NO_LINK = { title: '', url: '' };

const swapped = (links: Links, a: number, b: number): Links =>
  links.map((link, at) => (at === a ? links[b] : at === b ? links[a] : link) ?? link);

export function RelatedLinksForm({ value, onChange, readOnly, groupLabel, isActive }: FormProps<RelatedLinks>) {
  const { links } = value;
  const change = (index: number, patch: Partial<Links[number]>): void =>
    onChange({ links: links.map((link, at) => (at === index ? { ...link, ...patch } : link)) });
  const tools = isActive && !readOnly;
  return (
    <FormGroup label={groupLabel} isActive={isActive}>
      <div className={styles.heading}>Related links</div>
      {links.map((link, index) => (
        // Why: entries have no ids of their own, and a field keeps the caret only while its place stays its key.
        <div key={index} role="group" aria-label={`Link ${index + 1}`} className={styles.entry}>
          <PlainField
            label="Title"
            hideLabel
            look="words"
            placeholder="Title of the page"
            value={link.title}
            onChange={(title) => change(index, { title })}
            readOnly={readOnly}
          />
          <UrlField
            label="Address"
            placeholder="https://example.org/page"
            name="url"
            asTyped={link.asTyped}
            value={link.url}
            onChange={(url, asTyped) => change(index, { url, asTyped })}
            readOnly={readOnly}
          />
          {tools ? (
            <div className={styles.tools}>
              <IconButton
                label="Move up"
                isDisabled={index === 0}
                onPress={() => onChange({ links: swapped(links, index, index - 1) })}
              >
                <ArrowUp />
              </IconButton>
              <IconButton
                label="Move down"
                isDisabled={index === links.length - 1}
                onPress={() => onChange({ links: swapped(links, index, index + 1) })}
              >
                <ArrowDown />
              </IconButton>
              <IconButton
                label="Remove this link"
                onPress={() => onChange({ links: links.filter((_, at) => at !== index) })}
              >
                <Trash2 />
              </IconButton>
            </div>
          ) : null}
        </div>
      ))}
      {tools ? (
        <div className={styles.tools}>
          <Button onPress={() => onChange({ links: [...links, NO_LINK] })}>
            <Plus aria-hidden /> Add a link
          </Button>
        </div>
      ) : null}
    </FormGroup>
  );
}
