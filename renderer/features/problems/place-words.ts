import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { StoryText } from '../../../shared/domain/house-style/story-text.ts';

const FIELDS: Readonly<Record<string, string>> = {
  kicker: 'Kicker',
  flag: 'Flag',
  headline: 'Headline',
  deck: 'Deck',
  summary: 'Summary',
  byline: 'Byline',
  dateline: 'Dateline',
  tags: 'Tags',
  title: 'title',
  caption: 'caption',
  captions: 'captions',
  credit: 'credit',
  alt: 'description',
  attribution: 'attribution',
  transcript: 'transcript',
};
const BLOCKS: Readonly<Record<string, string>> = {
  'cross-head': 'Cross-head',
  list: 'List',
  quote: 'Quote',
  'closing-note': 'Closing note',
  'pull-quote': 'Pull quote',
  'video-segment': 'Video',
  image: 'Picture',
  'related-links': 'Related links',
  embed: 'Embed',
};

/** Where a finding stands, in words: "Headline", "Video, caption"; empty for running text, whose words say it themselves. */
export function placeWords(story: StoryText, { blockId, field }: Finding): string {
  const [top = ''] = field.split('.');
  if (blockId === null) return FIELDS[top] ?? '';
  const type = story.passages.find((passage) => passage.blockId === blockId)?.type ?? '';
  const block = BLOCKS[type] ?? '';
  const part = type === 'pull-quote' && field === 'text' ? undefined : FIELDS[top];
  return [block, part].filter(Boolean).join(', ');
}

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const AROUND = 32;

/** The words found with a few around them, from whole words; double spaces and the like are shown as they are. */
export function excerptOf(story: StoryText, finding: Finding): Excerpt {
  const passage = story.passages.find(({ blockId }) => blockId === finding.blockId);
  const text = passage?.texts.find(({ field }) => field === finding.field)?.text ?? '';
  const from = Math.max(0, finding.start - AROUND);
  const to = Math.min(text.length, finding.end + AROUND);
  const before = text.slice(from, finding.start).replace(from > 0 ? /^\S*\s/ : /^/, from > 0 ? '…' : '');
  const after = text.slice(finding.end, to).replace(to < text.length ? /\s\S*$/ : /$/, to < text.length ? '…' : '');
  return { before, found: text.slice(finding.start, finding.end), after };
}
