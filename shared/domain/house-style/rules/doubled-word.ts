import type { TextRule } from '../rule.ts';
import { isQuoted } from '../reading/quotations.ts';
import { isCapitalised, wordsOf } from '../reading/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Right twice in a row: grammar ("had had"), emphasis ("very very"), sounds ("ha ha"), names. */
const MAY_REPEAT = set(
  'had that her do did does very really so many long far much more never no yes now there well ha ho hear hush tut knock bye blah boo choo chop chin night pom tom aye same win yum ding tick tap clap bang beep quack woof same old hot cold big little right',
);
/** Small words that nobody doubles, in speech either. */
const NEVER_TWICE = set(
  'the a an and of to with from at by as or but for if than because was were are be been has have will would could should this these those they their his he she we our my your its into between which',
);
/** Verbs that take a small word with them, after which the same word may begin what follows: "moved in in March". */
const WITH_PARTICLE = set(
  'came come comes coming moved move moves moving turned turn turns turning checked brought bring kicked settled set sets took take takes given gave gives handed hand phased sworn logged log stepped weighed tuned broke break carried carry went go goes going moved put puts called phoned rang written driven flown stayed kept keep looked look dropped phase phased get gets got let sat dug stuck vote voted opt opted',
);
const PARTICLES = set('in on out up off over down through');
/** The same for "for": "what we were waiting for for years". */
const WITH_FOR = set(
  'waiting waited wait hired asked asking ask looking looked look paid pay hoping hoped working worked fighting fought calling called searching searched used known',
);
/** "What it is is a disgrace": a clause that begins so may end in "is". */
const CLAUSE =
  /\b(?:what|who|where|how|all|thing|reason|problem|question|point|truth|fact|way|issue|trouble|answer|whatever)\b/i;
/** A person's name and the verb of the same form: "Will will run". */
const NAME_AND_VERB = set('will mark may bill rose grant chase pat sue drew jack rob frank hope faith grace art');

export const doubledWord: TextRule = {
  id: 'doubled-word',
  label: 'Doubled words',
  severity: 'error',
  reason: 'The same word stands twice in a row.',
  scope: 'text',
  englishOnly: true,
  roles: ['prose', 'heading', 'note', 'excerpt', 'transcript'],
  find(part) {
    const words = wordsOf(part);
    return words.flatMap((word, index) => {
      const before = words[index - 1];
      if (!before || before.text.toLowerCase() !== word.text.toLowerCase()) return [];
      const lower = word.text.toLowerCase();
      if (!/^[ \u00A0]+$/.test(part.text.slice(before.end, word.start)) || /\p{N}/u.test(lower)) return [];
      if (/^[-–’'/]\p{L}/u.test(part.text.slice(word.end)) || /\p{L}[-–]$/u.test(part.text.slice(0, before.start)))
        return [];
      if (isCapitalised(word.text) || MAY_REPEAT.has(lower)) return [];
      if (isCapitalised(before.text) && (!before.opens || NAME_AND_VERB.has(lower))) return [];
      if (!NEVER_TWICE.has(lower) && isQuoted(part, word.start)) return [];
      const third = words[index - 2];
      if (PARTICLES.has(lower) && third && WITH_PARTICLE.has(third.text.toLowerCase())) return [];
      if (lower === 'for' && third && WITH_FOR.has(third.text.toLowerCase())) return [];
      if (lower === 'is' && CLAUSE.test(part.text.slice(Math.max(0, before.start - 120), before.start))) return [];
      return [{ start: before.start, end: word.end, message: `“${lower}” stands twice.`, fix: before.text }];
    });
  },
};
