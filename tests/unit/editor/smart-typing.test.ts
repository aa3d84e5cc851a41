import { describe, expect, it } from 'vitest';
import { smartReplacement } from '../../../renderer/editor/typing/smart-typing.ts';

/** A line as it stands after each of its characters was typed. */
function typed(line: string, language = 'en-CA'): string {
  let text = '';
  for (const character of line) {
    text += character;
    const change = smartReplacement(text, language);
    if (change) text = text.slice(0, text.length - change.back) + change.by;
  }
  return text;
}

describe('what is typed becomes what is printed', () => {
  it.each([
    ['"Wait," she said.', '“Wait,” she said.'],
    ['He said "no" ("never").', 'He said “no” (“never”).'],
    [`"'Tis late," he said, "isn't it?"`, '“‘Tis late,” he said, “isn’t it?”'],
    ["the ferry's crew, the councils' vote", 'the ferry’s crew, the councils’ vote'],
    ["back in the '90s", 'back in the ’90s'],
    ['one -- two', 'one — two'],
    ['one--two', 'one—two'],
    ['a well-kept boat', 'a well-kept boat'],
    ['---', '---'],
    ['1939-45', '1939-45'],
  ])('%s', (line, printed) => expect(typed(line)).toBe(printed));

  it.each([
    ['de', '„Warte“, sagte sie'],
    ['fr', '«\u00a0Warte\u00a0», sagte sie'],
    ['sv', '”Warte”, sagte sie'],
    ['es', '«Warte», sagte sie'],
    ['pt-BR', '“Warte”, sagte sie'],
    ['pt', '«Warte», sagte sie'],
    ['xx', '“Warte”, sagte sie'],
  ])('with the quotation marks of %s', (language, printed) =>
    expect(typed('"Warte", sagte sie', language)).toBe(printed),
  );

  it('keeps the apostrophe between letters in every language', () => {
    for (const language of ['de', 'fr', 'sv', 'es']) expect(typed("l'eau", language)).toBe('l’eau');
  });
});
