import { maskedText } from '../reading/masked.ts';
import { remember } from '../reading/remember.ts';
import type { StoryRule } from '../rule.ts';
import type { TextPart } from '../story-text.ts';

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const FACE = /[:;]['-]?[()]/g;
/** What stands before the bracket of "a) …", "2.) …". */
const COUNTER = /(?:^|\s)(?:\p{L}|\d{1,2}|[ivx]{1,4})\.?$/u;

interface Loose {
  readonly opening: { mark: string; at: number }[];
  readonly closing: { mark: string; at: number }[];
}

const looseIn = remember((part: TextPart): Loose => {
  const text = maskedText(part).replace(FACE, (found) => ' '.repeat(found.length));
  const opening: Loose['opening'] = [];
  const closing: Loose['closing'] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}]/g)) {
    const partner = PARTNER[mark];
    if (partner === undefined) opening.push({ mark, at: index });
    else if (opening.at(-1)?.mark === partner) opening.pop();
    else if (mark !== ')' || !COUNTER.test(text.slice(0, index))) closing.push({ mark, at: index });
  }
  return { opening, closing };
});

/** How many blocks on a bracket may be closed: a remark in brackets can run over a few paragraphs. */
const REACH = 3;

export const unbalancedBrackets: StoryRule = {
  id: 'unbalanced-brackets',
  label: 'Brackets without a partner',
  severity: 'warning',
  reason: 'A bracket that is opened has to be closed, and the other way round.',
  scope: 'story',
  find(story) {
    const parts = story.passages.flatMap((passage) =>
      passage.texts.map((part) => ({ passage, part, loose: looseIn(part) })),
    );
    const met = new Set<string>();
    const name = (index: number, at: number): string => `${index} ${at}`;
    parts.forEach(({ part, loose: { opening } }, index) => {
      if (part.role !== 'prose') return;
      for (const { mark, at } of opening) {
        for (let next = index + 1; next <= index + REACH; next++) {
          const other = parts[next];
          const partner = other?.loose.closing.find(
            (one) => PARTNER[one.mark] === mark && !met.has(name(next, one.at)),
          );
          if (other?.part.role !== 'prose' || !partner) continue;
          met.add(name(index, at)).add(name(next, partner.at));
          break;
        }
      }
    });
    return parts.flatMap(({ passage, part, loose }, index) =>
      [...loose.opening, ...loose.closing]
        .filter(({ at }) => !met.has(name(index, at)))
        .map(({ mark, at }) => ({
          blockId: passage.blockId,
          field: part.field,
          start: at,
          end: at + 1,
          found: mark,
          message: PARTNER[mark] === undefined ? `“${mark}” is never closed.` : `“${mark}” was never opened.`,
          fix: null,
        })),
    );
  },
};
