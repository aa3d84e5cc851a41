import { maskedText } from '../reading/masked.ts';
import type { TextRule } from '../rule.ts';

/** A mark that closes what comes before it. An apostrophe can open a word (’90s), a full stop a number (.5) or a name (.NET). */
const BEFORE_MARK =
  /(?<=[\p{L}\p{N}”’"')\]%])[ \u00A0]+([,;:!?]|\.(?![\p{L}\p{N}.]|\s+[.\d]))|(?<=[\p{L}\p{N}”"')\]%.,!?…])[ \u00A0]+([)\]]|”(?!\p{L}))/gu;
const AFTER_OPENING = /[(“][ \u00A0]+(?=[\p{L}\p{N}])/gu;

const EMOTICON = /^[ \u00A0]+[:;][-')(DPp]/;

export const spaceBeforePunctuation: TextRule = {
  id: 'space-before-punctuation',
  label: 'Spaces before punctuation',
  severity: 'warning',
  reason: 'A mark belongs to the word it follows; with a space between, it can stand alone on the next line.',
  scope: 'text',
  // Why: French sets a space before several marks, and other languages have habits of their own.
  englishOnly: true,
  roles: ['prose', 'heading', 'note', 'excerpt', 'name'],
  find(part) {
    const text = maskedText(part);
    const before = [...text.matchAll(BEFORE_MARK)]
      .filter(({ index }) => !EMOTICON.test(text.slice(index)))
      .filter(
        ({ 0: found, index }) =>
          !/\d$/.test(text.slice(0, index)) || !/:$/.test(found) || !/^ ?\d/.test(text.slice(index + found.length)),
      )
      .map(({ 0: found, 1: mark, 2: closing, index }) => ({
        start: index,
        end: index + found.length,
        message: `A space stands before “${mark ?? closing}”.`,
        fix: mark ?? closing ?? '',
      }));
    const after = [...text.matchAll(AFTER_OPENING)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      message: `A space stands after “${found.charAt(0)}”.`,
      fix: found.charAt(0),
    }));
    return [...before, ...after];
  },
};
