import { readClipLine } from './clip-line.ts';
import { isClipLabel } from './clip.ts';
import { readSectionAndFlag } from './section-and-flag.ts';
import { sameWords, type SourceItem } from './source-item.ts';
import { isNoticeLabel, isShortName, readUtilityLine, utilityParts } from './utility-line.ts';

/** Where a story's headline stands among its items. */
export interface FoundHeadline {
  headline: string;
  /** Every item that repeats it before the story begins, in order; the last is the headline over the story itself. */
  at: number[];
  /** The site's name from a title such as "Ferry resumes - The Courier", with the item that held it. */
  siteName: string;
  /** False where it was guessed from where it stands. */
  sure: boolean;
}

/** How far down a page's frame may push its headline, in items. */
const HEAD_ITEMS = 60;
const LONGEST_HEADLINE = 250;
const SITE_SUFFIX = /^(.{8,}?)\s+(?:[-–—|·:»]|::)\s+([^-–—|·:»]{2,60})$/u;

/** The headline: marked as one, or repeated at the top, or a title with the site's name behind it, or simply the first line. */
export function findHeadline(items: readonly SourceItem[], now: Date): FoundHeadline | undefined {
  const head = items.slice(0, HEAD_ITEMS);
  return marked(head, now) ?? repeated(head, now) ?? suffixed(head) ?? underFlag(head) ?? first(items);
}

function marked(head: readonly SourceItem[], now: Date): FoundHeadline | undefined {
  const found = head.findIndex((item) => item.role === 'headline');
  if (found < 0) return undefined;
  return withRepeats(head, now, head[found]?.text ?? '', '', found);
}

function repeated(head: readonly SourceItem[], now: Date): FoundHeadline | undefined {
  for (const [at, { text, block }] of head.entries()) {
    if (isStory(head, at, now)) break;
    if (block || text.length > LONGEST_HEADLINE + 60 || isFrame(text)) continue;
    const titles = titlesIn(text);
    for (const [index, later] of head.entries().drop(at + 1)) {
      if (isStory(head, index, now)) break;
      const title = titles.find((candidate) => sameWords(later.text, candidate.title));
      if (title) return withRepeats(head, now, later.text, title.siteName, at);
      const below = titlesIn(later.text).find((candidate) => sameWords(text, candidate.title));
      if (below) return withRepeats(head, now, text, below.siteName, at);
      const again = text.split(/\s+/).length >= 3 && sameWords(later.text, text);
      // Why not a clip's title: players print it once under the headline of their own, and the story's comes before.
      if (again && !isClipTitle(head, index, now)) return withRepeats(head, now, text, '', at);
    }
  }
  return undefined;
}

/** True for what only a story has: a clip, its age, a byline. A headline that comes again behind it is somebody else's words. */
function isStory(head: readonly SourceItem[], at: number, now: Date): boolean {
  const text = head[at]?.text ?? '';
  return isClipLabel(text) || readClipLine(text, now) !== undefined || /^by\s+\p{Lu}/u.test(text);
}

function isClipTitle(head: readonly SourceItem[], at: number, now: Date): boolean {
  const next = head[at + 1];
  return next !== undefined && readClipLine(next.text, now)?.before === '';
}

function suffixed(head: readonly SourceItem[]): FoundHeadline | undefined {
  const [at, top] = head.entries().find(([, item]) => item.text !== '' && !isFrame(item.text)) ?? [];
  if (at === undefined || !top) return undefined;
  const [, headline, siteName] = SITE_SUFFIX.exec(top.text) ?? [];
  if (!headline || !siteName || !isShortName(siteName) || headline.length > LONGEST_HEADLINE) return undefined;
  return { headline, at: [at], siteName, sure: false };
}

/** The line under section and flag, where a page's frame stands over them and nothing repeats the headline. */
function underFlag(head: readonly SourceItem[]): FoundHeadline | undefined {
  const framed = head.findIndex(({ text }) => isFrame(text));
  const at = head.findIndex((item, index) => {
    const above = readSectionAndFlag(head[index - 1]?.text ?? '');
    if (!above || item.block || item.text === '' || isFrame(item.text) || framed >= index - 1) return false;
    return item.text.length <= LONGEST_HEADLINE && (above.flag !== '' || !isShortName(item.text));
  });
  const headline = head[at]?.text;
  return headline === undefined ? undefined : { headline, at: [at], siteName: '', sure: false };
}

function first(items: readonly SourceItem[]): FoundHeadline | undefined {
  const headed = items.findIndex((item) => item.level === 1);
  if (headed >= 0 && headed < HEAD_ITEMS)
    return { headline: items[headed]?.text ?? '', at: [headed], siteName: '', sure: true };
  const at = items.findIndex(
    (item, index) =>
      item.block !== undefined ||
      (item.text !== '' && !isFrame(item.text) && !isNoticeLabel(items[index - 1]?.text ?? '')),
  );
  const top = items[at];
  const next = items[at + 1];
  const isAlone = top && !top.block && next?.apart === true && !top.text.includes('\n');
  if (!isAlone || top.text.length > 200) return undefined;
  return { headline: top.text, at: [at], siteName: '', sure: !/[.:;,]$/.test(top.text) };
}

const isFrame = (text: string): boolean =>
  readUtilityLine(text) !== undefined || utilityParts(text) !== undefined || readSectionAndFlag(text) !== undefined;

function withRepeats(
  head: readonly SourceItem[],
  now: Date,
  headline: string,
  siteName: string,
  from: number,
): FoundHeadline {
  const story = head.findIndex((_, index) => index > from && isStory(head, index, now));
  const at = (story < 0 ? head : head.slice(0, story)).flatMap(({ text }, index) => {
    const repeats = [text, ...titlesIn(text).map(({ title }) => title)].some((words) => sameWords(words, headline));
    return index >= from && repeats && (index === from || !isClipTitle(head, index, now)) ? [index] : [];
  });
  return { headline, at: at.length > 0 ? at : [from], siteName, sure: true };
}

/** What a page's title may be without the names behind it: "Ferry resumes - Local - The Courier" is "Ferry resumes - Local" or "Ferry resumes". */
function titlesIn(text: string): { title: string; siteName: string }[] {
  const found: { title: string; siteName: string }[] = [];
  let siteName = '';
  for (let match = SITE_SUFFIX.exec(text); match?.[1] && match[2]; match = SITE_SUFFIX.exec(match[1])) {
    siteName ||= match[2];
    found.push({ title: match[1], siteName });
  }
  return found;
}
