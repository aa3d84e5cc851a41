import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import { isSlug, slugOf } from '../../../shared/domain/slug.ts';
import { Button } from '../../ui/index.ts';
import { followedSlug, slugFollows } from '../story/index.ts';
import { CheckedField } from './CheckedField.tsx';
import styles from './DetailsPanel.module.css';

interface SlugFieldProps {
  fields: ArticleFields;
  isReadOnly: boolean;
  onCommit(slug: string, kept?: string): void;
}

function check(typed: string): string | undefined {
  if (typed === '' || isSlug(typed)) return undefined;
  return `A slug has small letters, digits and hyphens only, such as ${slugOf(typed)}. The story keeps the one before.`;
}

/** The story's name in its address: the headline's own until somebody edits it. */
export function SlugField({ fields, isReadOnly, onCommit }: SlugFieldProps) {
  const follows = slugFollows(fields);
  const isOut = fields.firstPublishedAt !== null;
  return (
    <div className={styles.group}>
      <CheckedField
        label="Slug"
        value={fields.slug}
        kept={fields.asTyped?.['slug']}
        isReadOnly={isReadOnly}
        check={check}
        onCommit={onCommit}
        description={
          isOut
            ? 'The story is out, so its address stays as it is unless you change it here.'
            : follows
              ? 'Follows the headline until you edit it.'
              : 'Edited by hand.'
        }
      />
      {(follows && fields.asTyped?.['slug'] === undefined) || isReadOnly ? null : (
        <div>
          <Button variant="quiet" onPress={() => onCommit(followedSlug(fields.headline))}>
            Follow the headline again
          </Button>
        </div>
      )}
    </div>
  );
}
