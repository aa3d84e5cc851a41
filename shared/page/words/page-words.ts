import type { PageMoment } from '../page-moment.ts';

/** The words a page needs beside the story's own, in one language; figures and dates are put together here, without Intl. */
export interface PageWords {
  /** BCP 47 of the words themselves. */
  language: string;
  /** The page is in a language that these are not in. */
  isFallback?: true;
  skipToStory: string;
  untitled: string;
  siteMenu: string;
  home: string;
  webmail: string;
  advertise: string;
  login: string;
  notice: string;
  draftCopy: string;
  /** What a draft copy says above the masthead. */
  notForPublication: string;
  by: string;
  published: string;
  updated: string;
  /** Before the moment of a snapshot. */
  asOf: string;
  /** Before the moment the whole page speaks of. */
  pageAsOf: string;
  aired: string;
  /** Before an air date that is approximate. */
  about: string;
  video: string;
  watchAtSource: string;
  downloadVideo: string;
  transcript: string;
  captions: string;
  captionsFile: string;
  related: string;
  topics: string;
  skipToContent: string;
  latest: string;
  sections: string;
  pages: string;
  olderStories: string;
  newerStories: string;
  noStories: string;
  storiesBy(name: string): string;
  /** The name of one page of a list; pages are counted from the oldest. */
  pageNumber(title: string, number: number): string;
  pageNotFound: string;
  /** What a reader is told on that page. */
  notFoundAdvice: string;
  toFrontPage: string;
  openEmbed(provider: string): string;
  unknownBlock(type: string): string;
  date(moment: Pick<PageMoment, 'year' | 'month' | 'day'>): string;
  monthOfYear(year: number, month: number): string;
  weekday(dayOfWeek: number): string;
  time(moment: PageMoment): string;
  temperature(degrees: number, unit: 'C' | 'F'): string;
  duration(seconds: number): string;
}
