import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../shared/document/article-document.ts';
import { emptyShell } from '../../../shared/document/site-shell.ts';
import { missingProperties } from '../../../shared/page/head/missing-properties.ts';
import { sampleShell, sampleStory } from '../../support/page-bundles.ts';

const names = (...given: Parameters<typeof missingProperties>): string[] =>
  missingProperties(...given).map(({ of, property }) => `${of} ${property}`);

describe('what a story lacks for search engines', () => {
  it('is, of the sample story, the page about one writer', () => {
    expect(names(sampleStory(), sampleShell())).toEqual(['story author.url']);
  });

  it('is nearly everything of an empty one on a site that is not set up', () => {
    expect(names(emptyDocument('en'), emptyShell())).toEqual([
      'story headline',
      'story description',
      'story author',
      'story image',
      'story articleSection',
      'story datePublished',
      'site mainEntityOfPage',
      'site publisher',
    ]);
  });

  it('is told of each video by its block', () => {
    const story = sampleStory(({ body }) => {
      for (const block of body.root.children)
        if (block.type === 'video-segment')
          Object.assign(block, { poster: null, durationSeconds: null, transcript: ' ' });
    });
    const [first] = story.body.root.children.filter(({ type }) => type === 'video-segment');
    const ofFirst = names(story, sampleShell()).filter((line) => line.startsWith(`${first?.id} `));
    expect(ofFirst).toEqual(['thumbnailUrl', 'duration', 'transcript'].map((property) => `${first?.id} ${property}`));
  });

  it('is a larger picture where the one there is small', () => {
    const small = sampleStory(({ fields }) => void (fields.leadVideo?.poster && (fields.leadVideo.poster.width = 640)));
    expect(names(small, sampleShell())).toContain('story image.width');
  });
});
