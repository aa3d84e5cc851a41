import { spokenDuration } from '../../domain/duration.ts';
import type { PageMoment } from '../page-moment.ts';
import type { PageWords } from './page-words.ts';
import { zoneName } from './zone-name.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const clock = ({ hour, minute, offset }: PageMoment): string =>
  `${hour}:${String(minute).padStart(2, '0')} ${zoneName(offset)}`;

export const ENGLISH: PageWords = {
  language: 'en',
  skipToStory: 'Skip to the story',
  untitled: 'Untitled story',
  siteMenu: 'Site',
  home: 'Home',
  webmail: 'Webmail',
  advertise: 'Advertise',
  login: 'Log in',
  notice: 'Notice',
  draftCopy: 'Draft copy',
  notForPublication: 'Draft copy. Not for publication.',
  by: 'By',
  published: 'Published',
  updated: 'Updated',
  asOf: 'as of',
  pageAsOf: 'This page as of',
  aired: 'Aired',
  about: 'about',
  video: 'Video',
  watchAtSource: 'Watch this video at its source',
  downloadVideo: 'Download the video',
  transcript: 'Transcript',
  captions: 'Captions',
  captionsFile: 'Captions as a file',
  related: 'Related',
  topics: 'Topics',
  skipToContent: 'Skip to the stories',
  latest: 'Latest stories',
  sections: 'Sections',
  pages: 'Pages',
  olderStories: 'Older stories',
  newerStories: 'Newer stories',
  noStories: 'No stories have been published yet.',
  storiesBy: (name) => `Stories by ${name}`,
  pageNumber: (title, number) => `${title}, page ${number}`,
  pageNotFound: 'Page not found',
  notFoundAdvice: 'There is no page at this address. It may have been moved or taken down.',
  toFrontPage: 'Go to the front page',
  openEmbed: (provider) => (provider ? `See it at ${provider}` : 'See it at its source'),
  unknownBlock: (type) => `A “${type}” block, which this version of Copydesk does not know. It is kept as it is.`,
  date: ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
  monthOfYear: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekday: (day) => WEEKDAYS[day] ?? '',
  time: clock,
  temperature: (degrees, unit) =>
    `${degrees < 0 ? `minus ${-degrees}` : degrees} ${Math.abs(degrees) === 1 ? 'degree' : 'degrees'} ${unit === 'C' ? 'Celsius' : 'Fahrenheit'}`,
  duration: spokenDuration,
};
