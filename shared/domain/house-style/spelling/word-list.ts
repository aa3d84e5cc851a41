/** The words that are right, from the dictionary, the house style, the newsroom's names and a person's own list. */
export interface WordList {
  /** True where the word may stand as it is written, capitals included: `Ottawa` and not `ottawa`, `the` and `The`. */
  knows(word: string): boolean;
}

/** True for a word that is right only with its capital: a name the list knows. */
export const isKnownName = (words: WordList, word: string): boolean =>
  words.knows(word) && !words.knows(word.toLowerCase());

const straight = (word: string): string => word.replaceAll('’', "'");

/** A list from a dictionary's answers and further words; names are given whole ("Edda Varnholt") and known by their parts. */
export function makeWordList(sources: {
  dictionary: (word: string) => boolean;
  accepted?: Iterable<string>;
  names?: Iterable<string>;
}): WordList {
  const own = new Set<string>();
  for (const word of sources.accepted ?? []) own.add(straight(word));
  for (const name of sources.names ?? []) {
    for (const part of name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []) if (/^\p{Lu}/u.test(part)) own.add(straight(part));
  }
  const inOwn = (word: string): boolean =>
    own.has(word) || (/^\p{Lu}/u.test(word) && own.has(word.charAt(0).toLowerCase() + word.slice(1)));
  const right = (word: string): boolean => inOwn(word) || sources.dictionary(word);

  const answers = new Map<string, boolean>();
  return {
    knows(word) {
      let answer = answers.get(word);
      if (answer === undefined) {
        const plain = straight(word);
        answer = right(plain) || (/.'s$/u.test(plain) && right(plain.slice(0, -2)));
        answers.set(word, answer);
      }
      return answer;
    },
  };
}
