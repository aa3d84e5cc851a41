import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createStoryChecker, findWith, rulesFor } from '../../../shared/domain/house-style/check-story.ts';
import { findingKey } from '../../../shared/domain/house-style/finding.ts';
import { DEFAULT_HOUSE_STYLE, houseStyleOf, houseStyleSchema } from '../../../shared/domain/house-style/house-style.ts';
import { RULE_IDS } from '../../../shared/domain/house-style/rule-ids.ts';
import { RULES } from '../../../shared/domain/house-style/rules.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link, text } from '../../../shared/document/inline.ts';
import { readDocument } from '../../../shared/document/read-document.ts';
import { namesOf, storyText } from '../../../shared/document/read/story-text.ts';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import { contextOf, passage, storyOf } from './checking.ts';

describe('rules', () => {
  it('are all there, once, with what a person needs to know', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
    expect(new Set(RULES.map(({ label }) => label)).size).toBe(RULES.length);
    for (const { reason } of RULES) expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('run after the house style and the language', () => {
    const ids = (style: object, language: string) => rulesFor(contextOf({ style }), language).map(({ id }) => id);
    expect(ids({}, 'en')).not.toContain('long-sentence');
    expect(ids({ rules: { 'long-sentence': true, spelling: false } }, 'en')).toContain('long-sentence');
    expect(ids({ rules: { spelling: false } }, 'en')).not.toContain('spelling');
    expect(ids({}, 'fr-CA')).toContain('double-space');
    for (const id of [
      'fused-words',
      'spelling',
      'straight-quotes',
      'space-before-punctuation',
      'doubled-word',
    ] as const)
      expect(ids({}, 'fr-CA')).not.toContain(id);
  });
});

describe('the checker', () => {
  const story = storyOf(['Crews saw the the boat.', 'Varnholt left.', 'Edda Varnholt, a clerk, came.'], {
    headline: 'One  two',
  });

  it('finds what the rules find one by one', () => {
    const context = contextOf();
    const one = rulesFor(context, 'en-CA').flatMap((rule) => findWith(rule, story, context));
    const all = createStoryChecker(context).check(story);
    expect(all.map(findingKey).sort()).toEqual(one.map(findingKey).sort());
    expect(all.map(({ rule }) => rule).sort()).toEqual(['doubled-word', 'double-space', 'surname-first'].sort());
  });

  it('reads again only what has changed', () => {
    let read = 0;
    const counted = (one: ReturnType<typeof passage>) => ({
      ...one,
      get texts() {
        read += 1;
        return one.texts;
      },
    });
    const checker = createStoryChecker(
      contextOf({
        style: {
          rules: Object.fromEntries(RULES.filter(({ scope }) => scope === 'story').map(({ id }) => [id, false])),
        },
      }),
    );
    const passages = story.passages.map((one, index) => (index === 2 ? counted(passage('p1', 'Varnholt left.')) : one));
    checker.check({ ...story, passages });
    const first = read;
    expect(first).toBeGreaterThan(0);
    checker.check({ ...story, passages: [...passages.slice(0, 1), passage('p0', 'No more.'), ...passages.slice(2)] });
    expect(read).toBe(first);
  });

  it('finds nothing in the sample story but what it has', () => {
    const file = readFileSync(new URL('../../../electron/core/sample/sample.story', import.meta.url), 'utf8');
    const sample = readDocument(JSON.parse(file));
    if (!sample.ok) throw new Error('unreadable');
    const found = createStoryChecker(contextOf({ names: namesOf(sample.value) })).check(storyText(sample.value));
    expect(found.map(({ rule, found: words, message }) => `${rule} ${words} ${message}`)).toEqual([]);
  });
});

describe('storyText', () => {
  it('keeps the passage of a block that is the same object', () => {
    const document = { ...emptyDocument(), body: bodyOf([emptyBlock('paragraph'), emptyBlock('divider')]) };
    const again = {
      ...document,
      body: bodyOf([{ ...emptyBlock('paragraph') }, ...document.body.root.children.slice(1)]),
    };
    const [before, after] = [storyText(document), storyText(again)];
    expect(after.passages[0]).toBe(before.passages[0]);
    expect(after.passages[1]).not.toBe(before.passages[1]);
    expect(after.passages[2]).toBe(before.passages[2]);
  });

  it('parts the entries of a list by line breaks and knows where links stand', () => {
    const item = (...children: object[]) => ({
      type: 'listitem' as const,
      version: 1 as const,
      children: children as never[],
    });
    const nested = {
      type: 'list',
      version: 1,
      listType: 'bullet',
      children: [item(text('Inner '), link('https://example.org/', 'link'))],
    };
    const list = { ...emptyBlock('list'), children: [item(text('First')), item(text('Second')), item(nested)] };
    const [, read] = storyText({ ...emptyDocument(), body: bodyOf([list]) }).passages;
    expect(read?.texts[0]?.text).toBe('First\nSecond\nInner link');
    expect(read?.links).toEqual([{ field: 'text', start: 19, end: 23, url: 'https://example.org/' }]);
  });
});

describe('the house style', () => {
  it('has its own schema, and a part left out follows the default', () => {
    expect(houseStyleSchema.parse({})).toMatchObject({
      limits: { headline: 100, sentence: 40 },
      dash: 'spaced-em',
      words: [],
    });
    expect(DEFAULT_HOUSE_STYLE.spellings.length).toBeGreaterThan(5);
    expect(houseStyleSchema.safeParse({ rules: { 'no-such-rule': true } }).success).toBe(false);
    expect(houseStyleSchema.safeParse({ colour: 'red' }).success).toBe(false);
    const own = houseStyleOf({ rules: { spelling: false }, dash: 'closed-em' });
    expect(own).toMatchObject({
      rules: { spelling: false },
      dash: 'closed-em',
      spellings: DEFAULT_HOUSE_STYLE.spellings,
    });
    expect(houseStyleOf({ colour: 'red' })).toEqual(DEFAULT_HOUSE_STYLE);
    expect(houseStyleOf(null)).toEqual(DEFAULT_HOUSE_STYLE);
  });
});
