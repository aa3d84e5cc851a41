import type { PassageRule } from '../rule.ts';
import type { Passage } from '../story-text.ts';

const textOf = ({ texts }: Passage, field: string): string =>
  texts.find((part) => part.field === field)?.text.trim() ?? '';

const missing = (field: string, message: string) => [{ field, start: 0, end: 0, message }];
const what = ({ media }: Passage): string => (media?.kind === 'video' ? 'video' : 'picture');

const FILE_NAME = /^(?:IMG|DSC|PXL|photo|image)[\s_-]?\d+|\.(?:jpe?g|png|gif|webp|avif|heic|tiff?)$/i;

export const missingAlt: PassageRule = {
  id: 'missing-alt',
  label: 'Pictures without a description',
  severity: 'error',
  reason: 'Readers who can’t see the picture are told what it shows.',
  scope: 'passage',
  find(passage) {
    const { media } = passage;
    if (media?.kind !== 'image' || !media.hasFile || media.decorative) return [];
    const alt = textOf(passage, 'alt');
    if (alt === '') return missing('alt', 'This picture has no description.');
    if (!FILE_NAME.test(alt)) return [];
    return [{ field: 'alt', start: 0, end: alt.length, message: 'The description is only the name of a file.' }];
  },
};

export const missingCaption: PassageRule = {
  id: 'missing-caption',
  label: 'Missing captions',
  severity: 'warning',
  reason: 'A caption says who and what is shown, and when.',
  scope: 'passage',
  find: (passage) =>
    passage.media?.hasFile && !passage.media.decorative && textOf(passage, 'caption') === ''
      ? missing('caption', `This ${what(passage)} has no caption.`)
      : [],
};

export const missingCredit: PassageRule = {
  id: 'missing-credit',
  label: 'Missing credits',
  severity: 'warning',
  reason: 'Whoever made a picture or video is named beside it.',
  scope: 'passage',
  find: (passage) =>
    passage.media?.hasFile && !passage.media.decorative && textOf(passage, 'credit') === ''
      ? missing('credit', `This ${what(passage)} has no credit.`)
      : [],
};

export const missingCaptions: PassageRule = {
  id: 'missing-captions',
  label: 'Videos without captions for the deaf',
  severity: 'error',
  reason: 'Readers who can’t hear the video read along.',
  scope: 'passage',
  find: ({ media }) =>
    media?.kind === 'video' && media.hasFile && media.captionTracks === 0
      ? missing('captions', 'This video has no captions for the deaf.')
      : [],
};

export const missingAttribution: PassageRule = {
  id: 'missing-attribution',
  label: 'Pull quotes without a speaker',
  severity: 'warning',
  reason: 'A pull quote stands far from the sentence that says whose words these are.',
  scope: 'passage',
  find: (passage) =>
    passage.type === 'pull-quote' && textOf(passage, 'text') !== '' && textOf(passage, 'attribution') === ''
      ? missing('attribution', 'This pull quote doesn’t say whose words these are.')
      : [],
};
