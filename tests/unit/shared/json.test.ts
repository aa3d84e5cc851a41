import { expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/lib/json.ts';

it('writes equal values alike, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é","d":null}]}');
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
  expect(canonicalJson([undefined])).toBe('[null]');
});

it('is JSON for its own value', () => {
  const value = { text: 'line\nbreak "quoted" \u2028 \ud83d\ude00', n: [0, -1.5, 1e21] };
  expect(JSON.parse(canonicalJson(value))).toEqual(value);
});
