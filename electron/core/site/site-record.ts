/** A story of the site as its order, its lists and its next export need it. The texts hold no tab and no line break. */
export interface SiteRecord {
  seq: number;
  id: string;
  revision: number;
  /** The moment of that revision, ISO 8601. */
  savedAt: string;
  /** Milliseconds: by this the site is ordered, newest first. */
  published: number;
  /** ISO 8601, when the story last changed for its readers. */
  updated: string;
  /** The folder it would have if no other story wanted the same. */
  wanted: string;
  /** Its folder below the site's top, with a closing slash. */
  path: string;
  section: string;
  authors: string[];
  /** Files of the site's media folder that its pages show. */
  media: string[];
}

/** What a page shows of a story, as one word: another word, another page. */
export const stampOf = ({ id, revision, savedAt, path }: SiteRecord): string => `${id}@${revision} ${savedAt} ${path}`;

/** Newest first; of one moment, the one begun last. */
export const newestFirst = (a: SiteRecord, b: SiteRecord): number => b.published - a.published || b.seq - a.seq;
