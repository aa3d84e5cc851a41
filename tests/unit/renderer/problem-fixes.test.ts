import { describe, expect, it, vi } from 'vitest';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import { storyText } from '../../../shared/document/read/story-text.ts';
import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import { applyFixes, fixedText, type Fix } from '../../../renderer/features/problems/apply-fixes.ts';
import { excerptOf, placeWords } from '../../../renderer/features/problems/place-words.ts';
import { problemGroups } from '../../../renderer/features/problems/problem-groups.ts';
import { placesOfWords, soughtWords } from '../../../renderer/features/problems/same-error.ts';
import { patchOf, textAt } from '../../../renderer/features/problems/text-of-field.ts';

const finding = (part: Partial<Finding>): Finding => ({
  rule: 'double-space',
  blockId: null,
  field: 'headline',
  start: 0,
  end: 1,
  found: 'x',
  message: '',
  fix: null,
  ...part,
});
const fix = (replacement: string, part: Partial<Finding>): Fix => ({ finding: finding(part), replacement });

describe('fixedText', () => {
  it('makes several fixes in one text, and leaves those whose words have changed', () => {
    const fixes = [
      fix(' ', { start: 3, end: 5, found: '  ' }),
      fix('b', { start: 6, end: 7, found: 'B' }),
      fix('z', { start: 0, end: 1, found: 'y' }),
    ];
    expect(fixedText('abc  dBe', fixes)).toEqual({ text: 'abc dbe', count: 2 });
  });
});

describe('fields by their paths', () => {
  const related = {
    links: [
      { title: 'A', url: 'u' },
      { title: 'B', url: 'v' },
    ],
    type: 'related-links',
  };
  it('reads and patches the field that holds the text', () => {
    expect(textAt(related, 'links.1.title')).toBe('B');
    expect(textAt(related, 'links.2.title')).toBeUndefined();
    expect(patchOf(related, 'links.1.title', 'C')).toEqual({
      links: [
        { title: 'A', url: 'u' },
        { title: 'C', url: 'v' },
      ],
    });
    expect(patchOf({ tags: ['a', 'b'] }, 'tags.0', 'c')).toEqual({ tags: ['c', 'b'] });
  });
});

describe('applyFixes', () => {
  const paragraph = { ...emptyBlock('paragraph'), children: [text('One  two')] };
  const image = { ...emptyBlock('image'), caption: 'A  boat' };
  const lead = { ...emptyBlock('video-segment'), title: 'The  lead', credit: 'A  B' };
  const empty = emptyDocument('en-CA');
  const document = {
    ...empty,
    fields: { ...empty.fields, headline: 'A  headline', tags: ['x  y'], leadVideo: lead },
    body: bodyOf([paragraph, image]),
  };

  it('goes to the header, the lead, the text and the forms, each by its own way', () => {
    const editor = { getBody: () => document.body, replaceTexts: vi.fn(() => 1), updateBlock: vi.fn(() => true) };
    const setFields = vi.fn();
    const story = { document, setFields, editor: { current: editor } } as never;
    const two = { found: '  ', fix: ' ' };
    const done = applyFixes(story, [
      fix(' ', { ...two, start: 1, end: 3 }),
      fix(' ', { ...two, field: 'tags.0', start: 1, end: 3 }),
      fix(' ', { ...two, blockId: lead.id, field: 'title', start: 3, end: 5 }),
      fix(' ', { ...two, blockId: lead.id, field: 'credit', start: 1, end: 3 }),
      fix(' ', { ...two, blockId: paragraph.id, field: 'text', start: 3, end: 5 }),
      fix(' ', { ...two, blockId: image.id, field: 'caption', start: 1, end: 3 }),
      fix(' ', { ...two, blockId: 'gone', field: 'text', start: 1, end: 3 }),
    ]);
    expect(done).toMatchObject({ count: 6, inBody: 2 });
    expect(setFields.mock.calls.map(([patch]) => patch as object)).toEqual([
      { headline: 'A headline' },
      { tags: ['x y'] },
      { leadVideo: { ...lead, title: 'The lead' } },
      { leadVideo: { ...lead, title: 'The lead', credit: 'A B' } },
    ]);
    done.undoFields();
    expect(setFields).toHaveBeenLastCalledWith({ headline: 'A  headline', tags: ['x  y'], leadVideo: lead });
    expect(editor.replaceTexts).toHaveBeenCalledExactlyOnceWith([
      { blockId: paragraph.id, start: 3, end: 5, expected: '  ', replacement: ' ' },
    ]);
    expect(editor.updateBlock).toHaveBeenCalledExactlyOnceWith(image.id, { caption: 'A boat' });
  });
});

describe('the panel’s words', () => {
  const body = bodyOf([
    { ...emptyBlock('paragraph'), children: [text(`${'Before '.repeat(12)}Hesaid so. ${'After '.repeat(12)}`)] },
    emptyBlock('image'),
  ]);
  const story = storyText({ ...emptyDocument('en-CA'), body });
  const [words, picture] = [body.root.children[0]?.id ?? '', body.root.children[1]?.id ?? ''];
  const at = finding({
    rule: 'fused-words',
    blockId: words,
    field: 'text',
    start: 84,
    end: 90,
    found: 'Hesaid',
    fix: 'He said',
  });

  it('shows the words with a few around them', () => {
    const { before, found, after } = excerptOf(story, at);
    expect(found).toBe('Hesaid');
    expect(before).toMatch(/^…(Before )+$/);
    expect(after).toMatch(/^ so\.( After)+…$/);
  });

  it('says where, but for running text', () => {
    expect(placeWords(story, at)).toBe('');
    expect(placeWords(story, finding({ field: 'headline' }))).toBe('Headline');
    expect(placeWords(story, finding({ field: 'tags.2' }))).toBe('Tags');
    expect(placeWords(story, finding({ blockId: picture, field: 'alt' }))).toBe('Picture, description');
  });

  it('groups by kind in the order of the rules, and counts what can be mended', () => {
    const groups = problemGroups([finding({ fix: ' ' }), at, finding({})]);
    expect(groups.map(({ rule, problems, fixable }) => [rule.id, problems.length, fixable])).toEqual([
      ['fused-words', 1, 1],
      ['double-space', 2, 1],
    ]);
  });

  it('looks elsewhere for the words of a name or slip, and for the sentence of everything else', () => {
    expect(soughtWords(story, at)).toEqual({ words: 'Hesaid', fix: 'He said' });
    const said = soughtWords(story, { ...at, rule: 'doubled-word' });
    expect(said.words).toMatch(/^Before .*Hesaid so\.$/);
    expect(said.fix).toBe(said.words.replace('Hesaid', 'He said'));
    expect(placesOfWords(story, 'Hesaid')).toBe(1);
    expect(placesOfWords(story, 'Hesai')).toBe(0);
    expect(placesOfWords(story, ' , ')).toBe(0);
  });
});
