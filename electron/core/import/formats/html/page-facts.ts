import type { Byline } from '../../../../../shared/document/article-fields.ts';

/** A video as structured data describes it. Every text may be empty. */
export interface VideoFacts {
  name: string;
  description: string;
  duration: string;
  uploadDate: string;
  /** The addresses that may stand in a player: of the file, of the player, of the video's page. */
  addresses: string[];
  id: string;
}

/** What a page says of itself to machines. Every text may be empty. */
export interface PageFacts {
  headline: string;
  alternativeHeadline: string;
  description: string;
  byline: Byline[];
  published: string;
  modified: string;
  section: string;
  tags: string[];
  language: string;
  dateline: string;
  url: string;
  siteName: string;
  imageUrl: string;
  videos: VideoFacts[];
  /** True where the page calls itself an article. */
  isArticle: boolean;
}

export const noFacts = (): PageFacts => ({
  headline: '',
  alternativeHeadline: '',
  description: '',
  byline: [],
  published: '',
  modified: '',
  section: '',
  tags: [],
  language: '',
  dateline: '',
  url: '',
  siteName: '',
  imageUrl: '',
  videos: [],
  isArticle: false,
});

/** The facts of several sources laid over each other: for each fact, the first source that knows it. */
export function firstFacts(sources: readonly Partial<PageFacts>[]): PageFacts {
  const facts = noFacts();
  for (const source of sources) {
    for (const [name, value] of Object.entries(source) as [keyof PageFacts, PageFacts[keyof PageFacts]][]) {
      const known = facts[name];
      const isUnknown = known === '' || known === false || (Array.isArray(known) && known.length === 0);
      if (isUnknown) Object.assign(facts, { [name]: value });
    }
  }
  return facts;
}
