import { describe, expect, it } from 'vitest';
import { differingFileDuration } from '../../../shared/document/read/file-duration.ts';
import { moveInBody } from '../../../renderer/features/rundown/rundown-order.ts';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { paragraph } from '../../fixtures/documents.ts';

const clip = (title: string) => ({ ...emptyBlock('video-segment'), title });
const [a, b, c] = [clip('a'), clip('b'), clip('c')];
const [first, middle, last] = [paragraph('1'), paragraph('2'), paragraph('3')];
const story = { ...emptyDocument(), body: bodyOf([first, a, middle, b, c, last]) };

describe('a clip that is moved in the rundown', () => {
  it('goes right before the one whose place it takes, when it goes up', () => {
    expect(moveInBody(story, c.id, 0)).toEqual({ blockId: c.id, beforeId: a.id });
    expect(moveInBody(story, b.id, 0)).toEqual({ blockId: b.id, beforeId: a.id });
  });

  it('goes right after the one whose place it takes, when it goes down', () => {
    expect(moveInBody(story, a.id, 1)).toEqual({ blockId: a.id, beforeId: c.id });
    expect(moveInBody(story, a.id, 2)).toEqual({ blockId: a.id, beforeId: last.id });
  });

  it('goes to the end where the last block is a clip', () => {
    const ending = { ...story, body: bodyOf([a, middle, b]) };
    expect(moveInBody(ending, a.id, 1)).toEqual({ blockId: a.id, beforeId: null });
  });

  it('stays where it is or is no clip of the body', () => {
    expect(moveInBody(story, b.id, 1)).toBeUndefined();
    expect(moveInBody(story, c.id, 9)).toBeUndefined();
    expect(moveInBody(story, 'nowhere', 0)).toBeUndefined();
  });
});

describe('a duration that differs from the file’s', () => {
  const media = { sha256: 'a'.repeat(64), mediaType: 'video/webm', name: 'v.webm', bytes: 1, durationSeconds: 465.4 };
  const of = (part: object) => differingFileDuration({ ...a, media, durationSeconds: 465, ...part });

  it('is told where rounding does not explain it', () => {
    expect(of({})).toBeUndefined();
    expect(of({ durationSeconds: 466 })).toBeUndefined();
    expect(of({ durationSeconds: 407 })).toBe(465);
  });

  it('counts only the part between start and end', () => {
    expect(of({ startAt: 60, endAt: 120, durationSeconds: 60 })).toBeUndefined();
    expect(of({ startAt: 60, endAt: null, durationSeconds: 465 })).toBe(405);
  });

  it('is unknown without a file or a typed duration', () => {
    expect(of({ media: null })).toBeUndefined();
    expect(of({ durationSeconds: null })).toBeUndefined();
  });
});
