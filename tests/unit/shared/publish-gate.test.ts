import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/document/blocks/block.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { publishProblems } from '../../../shared/document/publish-gate.ts';
import { sampleStory } from '../../support/page-bundles.ts';

const asOf = '2026-11-24T07:30:00Z';
const kinds = (...given: Parameters<typeof publishProblems>): string[] =>
  publishProblems(...given).map(({ kind, blockId }) => (blockId ? `${kind} ${blockId}` : kind));

describe('the publish gate', () => {
  it('lets the sample story through', () => {
    expect(publishProblems(sampleStory(), { asOf })).toEqual([]);
  });

  it('stops a picture without alternative text, unless it is decorative', () => {
    const withChart = (change: { alt?: string; decorative?: boolean }) =>
      sampleStory(({ body }) =>
        body.root.children.forEach((block) => block.type === 'image' && Object.assign(block, change)),
      );
    expect(kinds(withChart({ alt: '  ' }), { asOf })).toEqual(['alt-missing chart']);
    expect(kinds(withChart({ alt: '', decorative: true }), { asOf })).toEqual([]);
  });

  it('stops a video without captions, unless somebody said why', () => {
    const silent = (reason?: string) =>
      sampleStory(({ fields }) => {
        if (!fields.leadVideo) return;
        fields.leadVideo.captions = [];
        if (reason !== undefined) fields.leadVideo.captionsWaiver = { reason, by: 'Ines Duarte', at: asOf };
      });
    const blockId = silent().fields.leadVideo!.id;
    expect(kinds(silent(), { asOf })).toEqual([`captions-missing ${blockId}`]);
    expect(kinds(silent(' '), { asOf })).toEqual([`captions-missing ${blockId}`]);
    expect(kinds(silent('Silent film.'), { asOf })).toEqual([]);
  });

  it('stops words that are still to come, and says where', () => {
    const story = sampleStory(({ fields }) => void Object.assign(fields, { deck: 'Fares rise by TK per cent.' }));
    const paragraph: Block = { ...emptyBlock('paragraph') };
    paragraph.children = [
      { type: 'text', version: 1, text: 'It cost TK, said TKTK of TK Maxx at https://example.org/TK/.', format: 0 },
    ];
    story.body.root.children.splice(2, 0, paragraph);
    expect(publishProblems(story, { asOf })).toEqual([
      {
        kind: 'to-come',
        blockId: null,
        field: 'deck',
        message: expect.stringMatching(/^The deck has a mark .*: “Fares rise by TK per cent\.”/),
      },
      {
        kind: 'to-come',
        blockId: paragraph.id,
        field: null,
        message: expect.stringMatching(/^Block 3 \(paragraph\) has 2 marks .*“It cost TK, said/),
      },
    ]);
  });

  it('asks no captions of a video that is only linked to', () => {
    const linked = sampleStory(
      ({ fields }) => void Object.assign(fields.leadVideo ?? {}, { media: null, captions: [] }),
    );
    expect(kinds(linked, { asOf })).toEqual([]);
  });

  it('stops a story without a headline, under embargo, or with a block it does not know', () => {
    const strange: Block = { ...emptyBlock('divider'), type: 'unknown-block', original: { type: 'crossword' } };
    const story = sampleStory(({ fields, body }) => {
      Object.assign(fields, { headline: ' ', embargoAt: '2026-11-24T08:30:01+01:00' });
      body.root.children.push(strange);
    });
    expect(kinds(story, { asOf })).toEqual(['headline-missing', 'under-embargo', `unknown-block ${strange.id}`]);
    expect(kinds(story, { asOf: '2026-11-24T07:30:01Z' })).not.toContain('under-embargo');
  });
});
