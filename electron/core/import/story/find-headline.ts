import { isShortName } from './utility-line.ts';
import { readClipLine } from './clip-line.ts';
import { readSectionAndFlag } from './section-and-flag.ts';
import { sameWords, type SourceItem } from './source-item.ts';
import { readUtilityLine, utilityParts } from './utility-line.ts';

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
  return marked(head, now) ?? repeated(head, now) ?? suffixed(head) ?? first(items);
}

function marked(head: readonly SourceItem[], now: Date): FoundHeadline | undefined {
  const found = head.findIndex((item) => item.role === 'headline');
  if (found < 0) return undefined;
  return withRepeats(head, now, head[found]?.text ?? '', '', found);
}

function repeated(head: readonly SourceItem[], now: Date): FoundHeadline | undefined {
  for (const [at, { text, block }] of head.entries()) {
    if (block || text.length > LONGEST_HEADLINE + 60 || isFrame(text)) continue;
    const titles = titlesIn(text);
    for (const later of head.slice(at + 1)) {
      const title = titles.find((candidate) => sameWords(later.text, candidate.title));
      if (title) return withRepeats(head, now, later.text, title.siteName, at);
      const again = text.split(/\s+/).length >= 3 && sameWords(later.text, text);
      // Why not a clip's title: players print it once under the headline of their own, and the story's comes before.
      if (again && !isClipTitle(head, head.indexOf(later), now)) return withRepeats(head, now, text, '', at);
    }
  }
  return undefined;
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

function first(items: readonly SourceItem[]): FoundHeadline | undefined {
  const headed = items.findIndex((item) => item.level === 1);
  if (headed >= 0 && headed < HEAD_ITEMS)
    return { headline: items[headed]?.text ?? '', at: [headed], siteName: '', sure: true };
  const at = items.findIndex((item) => item.block !== undefined || (item.text !== '' && !isFrame(item.text)));
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
  const at = head.flatMap(({ text }, index) => {
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
