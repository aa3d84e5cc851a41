import { nameRuns, peopleIn, type NamePart } from '../reading/names.ts';
import { rememberWith } from '../reading/remember.ts';
import type { StoryRule } from '../rule.ts';
import type { WordList } from '../spelling/word-list.ts';
import type { TextPart, TextRole } from '../story-text.ts';

const INTRODUCES: readonly TextRole[] = ['prose', 'heading', 'note'];

/** Before these words a name describes something ("the Varnholt report") or has been told apart already ("the younger Varnholt"). */
const DESCRIBES =
  /^(?:the|a|an|this|that|so-called|called|anti|pro|post|pre|younger|elder|late|other|first|of|another|every|any|no|each)$/;
/** Names of places and firms as well as of people. */
const PLACES =
  /^(?:Washington|Lincoln|Houston|Austin|Jackson|Jordan|Madison|Cleveland|Columbus|Dallas|Denver|Florence|London|Paris|Israel|Chad|Kingston|Hamilton|Halifax|Windsor|Victoria|Regina|Sydney|Lancaster|York|Stanford|Harvard|Ford|Tesla|Disney|Boeing|Ontario|Alberta|Canada|America|Georgia|Virginia|Carolina|Dakota|Montana|Cambridge|Oxford|Wellington|Darwin|Durham|Lansing|Trenton|Albany|Salem|Orlando|Santiago|Diego|Francisco|Angeles)$/;

/** A surname that stands alone as a person's name, and not in somebody's mouth. */
const aloneIn = (part: TextPart): NamePart[] =>
  nameRuns(part).flatMap(({ parts, quoted, wordBefore, textAfter }) => {
    const [only, more] = parts;
    if (!only || more || quoted || (wordBefore !== '' && DESCRIBES.test(wordBefore) && !only.opens)) return [];
    return /^(?:-| and (?:Associates|Sons|Co)| & )/.test(textAfter) || PLACES.test(only.text) ? [] : [only];
  });

interface Reading {
  readonly alone: readonly NamePart[];
  /** Where each surname is first told who it belongs to, and the name in full where it is a person's beyond doubt. */
  readonly introduced: ReadonlyMap<string, { at: number; full: string | undefined }>;
}

const read = rememberWith((part: TextPart, words: WordList): Reading => {
  const introduced = new Map<string, { at: number; full: string | undefined }>();
  if (INTRODUCES.includes(part.role)) {
    for (const { parts } of nameRuns(part)) {
      const last = parts.at(-1);
      if (last && parts.length > 1 && !introduced.has(last.text))
        introduced.set(last.text, { at: last.start, full: undefined });
    }
    for (const { surname, full } of peopleIn(part, words)) {
      const known = introduced.get(surname);
      if (known) introduced.set(surname, { ...known, full: known.full ?? full });
    }
  }
  return { alone: part.role === 'prose' ? aloneIn(part) : [], introduced };
});

export const surnameFirst: StoryRule = {
  id: 'surname-first',
  label: 'Surname before the full name',
  severity: 'warning',
  reason: 'A reader who meets a surname first doesn’t know yet who that is.',
  scope: 'story',
  englishOnly: true,
  find(story, { words }) {
    const all = story.passages.flatMap(({ blockId, texts }) =>
      texts.map((part) => ({ blockId, field: part.field, reading: read(part, words) })),
    );
    const first = new Map<string, { index: number; at: number }>();
    const fullNames = new Map<string, string>();
    all.forEach(({ reading }, index) => {
      for (const [surname, { at, full }] of reading.introduced) {
        if (!first.has(surname)) first.set(surname, { index, at });
        if (full !== undefined && !fullNames.has(surname)) fullNames.set(surname, full);
      }
    });
    const reported = new Set<string>();
    return all.flatMap(({ blockId, field, reading }, index) =>
      reading.alone.flatMap(({ text, start, end }) => {
        const [known, full] = [first.get(text), fullNames.get(text)];
        if (!known || full === undefined || reported.has(text)) return [];
        if (index > known.index || (index === known.index && start > known.at)) return [];
        reported.add(text);
        const message = `“${text}” stands here before the full name, “${full}”.`;
        return [{ blockId, field, start, end, found: text, message, fix: null }];
      }),
    );
  },
};
