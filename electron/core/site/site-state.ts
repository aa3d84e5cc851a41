import { z } from 'zod';
import type { SiteRecord } from './site-record.ts';

/** The file of a site that says what its pages were made from; the next export compares with it. */
export const STATE_FILE = 'site.json';
const FORMAT = 1;

/** What a site was made from. */
export interface SiteState {
  software: string;
  /** The digest of everything that stands round every page. */
  frame: string;
  stories: readonly SiteRecord[];
}

// Why columns: ten thousand stories are read in a few milliseconds so, a tenth of what a list of objects takes.
const column = z.string();
const stateSchema = z.object({
  format: z.literal(FORMAT),
  software: z.string(),
  frame: z.string(),
  stories: z.object({
    seq: column,
    id: column,
    revision: column,
    savedAt: column,
    published: column,
    updated: column,
    wanted: column,
    path: column,
    section: column,
    authors: column,
    media: column,
  }),
});

const joined = (stories: readonly SiteRecord[], value: (story: SiteRecord) => string | number): string =>
  stories.map(value).join('\n');

export function writeState({ software, frame, stories }: SiteState): string {
  const state: z.infer<typeof stateSchema> = {
    format: FORMAT,
    software,
    frame,
    stories: {
      seq: joined(stories, ({ seq }) => seq),
      id: joined(stories, ({ id }) => id),
      revision: joined(stories, ({ revision }) => revision),
      savedAt: joined(stories, ({ savedAt }) => savedAt),
      published: joined(stories, ({ published }) => published),
      updated: joined(stories, ({ updated }) => updated),
      wanted: joined(stories, ({ wanted }) => wanted),
      path: joined(stories, ({ path }) => path),
      section: joined(stories, ({ section }) => section),
      authors: joined(stories, ({ authors }) => authors.join('\t')),
      media: joined(stories, ({ media }) => media.join('\t')),
    },
  };
  return `${JSON.stringify(state, null, 1)}\n`;
}

/** What a state file says; undefined where it is none of ours or of another format, and the site is then made anew. */
export function readState(text: string): SiteState | undefined {
  const parsed = stateSchema.safeParse(json(text));
  if (!parsed.success) return undefined;
  const { software, frame, stories: columns } = parsed.data;
  if (columns.seq === '') return { software, frame, stories: [] };
  const split = Object.fromEntries(Object.entries(columns).map(([name, text]) => [name, text.split('\n')]));
  const of = (name: keyof typeof columns, at: number): string => split[name]?.[at] ?? '';
  const several = (text: string): string[] => (text === '' ? [] : text.split('\t'));
  const stories = columns.seq.split('\n').map((seq, at): SiteRecord => ({
    seq: Number(seq),
    id: of('id', at),
    revision: Number(of('revision', at)),
    savedAt: of('savedAt', at),
    published: Number(of('published', at)),
    updated: of('updated', at),
    wanted: of('wanted', at),
    path: of('path', at),
    section: of('section', at),
    authors: several(of('authors', at)),
    media: several(of('media', at)),
  }));
  return { software, frame, stories };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Why: a state that can't be read says nothing, and every page is then made anew.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
