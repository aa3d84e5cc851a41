import { expect, it } from 'vitest';
import { findings, passage, storyOf } from './checking.ts';

const BODY = [
  '“They measured a ship that no longer existed,” she said, “and took ours away for it.”',
  'He wrote: “We asked, and asked again. We never heard.',
  '“Nobody came.”',
];
const pulled = (text: string): string[] =>
  findings('pull-quote-words', storyOf([...BODY, passage('pull', text, 'excerpt')])).map(
    ({ found, message }) => `${found} | ${message}`,
  );

it.each([
  'They measured a ship that no longer existed',
  '“They measured a ship that no longer existed, and took ours away for it.”',
  'they measured a ship … and took ours away for it',
  'They measured a ship [the Halcyon] that no longer existed',
  'We never heard. Nobody came.',
  'We asked, and asked again…',
  '',
])('finds these words in the body: %s', (text) => expect(pulled(text)).toEqual([]));

it.each([
  ['They measured a boat that no longer existed', ['boat | The body has “ship” where this has “boat”.']],
  ['They measured a ship that never existed', ['never | The body goes on with “no” where this has “never”.']],
  ['Somebody took it', ['Somebody took it | These words are not in the body.']],
  ['They measured a ship … and took yours away for it', ['yours | The body has “ours” where this has “yours”.']],
])('says how %j differs', (text, found) => expect(pulled(text)).toEqual(found));
