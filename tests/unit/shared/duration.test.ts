import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  isoDuration,
  LONGEST_DURATION_SECONDS,
  parseDuration,
  spokenDuration,
} from '../../../shared/domain/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['7:45', 465],
    ['7.45', 465],
    ['465', 465],
    ['1:02:03', 3723],
    ['1.02.03', 3723],
    ['PT7M45S', 465],
    ['pt1h', 3600],
    ['  0:05 ', 5],
    ['90:00', 5400],
    ['0', 0],
    ['99:59:59', LONGEST_DURATION_SECONDS],
  ])('takes %j', (typed, seconds) => expect(parseDuration(typed)).toBe(seconds));

  it.each([
    '',
    '7:5',
    '7:60',
    '1:2:03',
    '1:60:00',
    'seven',
    'PT',
    'PT7',
    '-5',
    '7:45:',
    '7:45 min',
    '99:59:60',
    'PT101H',
    '1e3',
    '٧:٤٥',
  ])('refuses %j', (typed) => expect(parseDuration(typed)).toBeUndefined());

  it('takes back whatever it printed', () => {
    for (let seconds = 0; seconds <= LONGEST_DURATION_SECONDS; seconds += 997) {
      expect(parseDuration(formatDuration(seconds))).toBe(seconds);
      expect(parseDuration(isoDuration(seconds))).toBe(seconds);
    }
  });
});

describe('the ways a duration is shown', () => {
  it('is a clock', () =>
    expect([5, 465, 3600, 3723].map(formatDuration)).toEqual(['0:05', '7:45', '1:00:00', '1:02:03']));
  it('is an ISO 8601 duration', () =>
    expect([0, 5, 465, 3600, 3605].map(isoDuration)).toEqual(['PT0S', 'PT5S', 'PT7M45S', 'PT1H', 'PT1H5S']));
  it('is read aloud', () =>
    expect([0, 1, 465, 3660].map(spokenDuration)).toEqual([
      '0 seconds',
      '1 second',
      '7 minutes 45 seconds',
      '1 hour 1 minute',
    ]));
});
