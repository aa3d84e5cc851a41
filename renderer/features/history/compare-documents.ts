import { diffArrays } from 'diff';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { blockLines } from '../../../shared/document/read/plain-text.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import { wordDiff, type WordRun } from './word-diff.ts';

/** One difference between two states of a story, or a stretch of blocks without any. */
export type Difference =
  | { readonly kind: 'field'; readonly label: string; readonly runs: readonly WordRun[] }
  | {
      readonly kind: 'block';
      readonly change: 'added' | 'removed' | 'moved' | 'changed';
      readonly block: Block;
      readonly runs: readonly WordRun[];
      /** The words are the same, and something else is not: a duration, a picture, the weight of a word. */
      readonly onlyDetails: boolean;
    }
  | { readonly kind: 'unchanged'; readonly blocks: number };

const people = ({ byline }: ArticleFields): string =>
  byline.map(({ name, role, url }) => [name, role, url].filter(Boolean).join(', ')).join('\n');

const lead = ({ leadVideo, leadImage }: ArticleFields): string => {
  const block = leadVideo ?? leadImage;
  return block ? blockLines(block).join('\n') : '';
};

/** The fields as texts, in the order of the page. */
const FIELDS: readonly (readonly [label: string, text: (fields: ArticleFields) => string])[] = [
  ['Section', ({ section }) => section],
  ['Kicker', ({ kicker }) => kicker],
  ['Flag', ({ flag }) => flag],
  ['Headline', ({ headline }) => headline],
  ['Deck', ({ deck }) => deck],
  ['Byline', people],
  ['Dateline', ({ dateline }) => dateline],
  ['Lead', lead],
  ['Summary', ({ summary }) => summary],
  ['Slug', ({ slug }) => slug],
  ['Language', ({ language }) => language],
  ['Tags', ({ tags }) => tags.join(', ')],
  ['Embargo', ({ embargoAt }) => embargoAt ?? ''],
  ['First published', ({ firstPublishedAt }) => firstPublishedAt ?? ''],
  ['Updated', ({ updatedAt }) => updatedAt ?? ''],
];

function fieldDifferences(earlier: ArticleFields, later: ArticleFields): Difference[] {
  return FIELDS.flatMap(([label, text]) => {
    const [before, after] = [text(earlier), text(later)];
    return before === after ? [] : [{ kind: 'field' as const, label, runs: wordDiff(before, after) }];
  });
}

const wordsOf = (block: Block): string => blockLines(block).join('\n');

function blockDifference(
  block: Block,
  change: 'added' | 'removed' | 'moved' | 'changed',
  before: string,
  after: string,
): Difference {
  return { kind: 'block', change, block, runs: wordDiff(before, after), onlyDetails: before === after };
}

/** The blocks of two states, matched by their ids: what is where it was is compared, what left its place is moved, the rest came or went. */
function bodyDifferences(earlier: readonly Block[], later: readonly Block[]): Difference[] {
  const before = new Map(earlier.map((block) => [block.id, block]));
  const after = new Map(later.map((block) => [block.id, block]));
  const steps = diffArrays(
    earlier.map(({ id }) => id),
    later.map(({ id }) => id),
  );
  return steps.flatMap(({ value, added, removed }) =>
    value.flatMap((id): Difference[] => {
      const [old, now] = [before.get(id), after.get(id)];
      if (removed) return old && !now ? [blockDifference(old, 'removed', wordsOf(old), '')] : [];
      if (!now) return [];
      if (added) {
        return old
          ? [blockDifference(now, 'moved', wordsOf(old), wordsOf(now))]
          : [blockDifference(now, 'added', '', wordsOf(now))];
      }
      if (!old || canonicalJson(old) === canonicalJson(now)) return [{ kind: 'unchanged', blocks: 1 }];
      return [blockDifference(now, 'changed', wordsOf(old), wordsOf(now))];
    }),
  );
}

/** Stretches of unchanged blocks as one entry each. */
function joined(differences: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  for (const difference of differences) {
    const last = out.at(-1);
    if (difference.kind === 'unchanged' && last?.kind === 'unchanged') {
      out[out.length - 1] = { kind: 'unchanged', blocks: last.blocks + difference.blocks };
    } else out.push(difference);
  }
  return out;
}

/** What became of a story between two states: its fields, then its body with the unchanged parts in between counted. */
export function compareDocuments(earlier: ArticleDocument, later: ArticleDocument): Difference[] {
  return [
    ...fieldDifferences(earlier.fields, later.fields),
    ...joined(bodyDifferences(earlier.body.root.children, later.body.root.children)),
  ];
}

/** True where nothing at all differs. */
export const isSameStory = (differences: readonly Difference[]): boolean =>
  differences.every(({ kind }) => kind === 'unchanged');
