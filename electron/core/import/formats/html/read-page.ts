import type { ArticleFields } from '../../../../../shared/document/article-fields.ts';
import { slugOf } from '../../../../../shared/domain/slug.ts';
import { readIsoDate, readWrittenDate } from '../../story/written-date.ts';
import { readSectionAndFlag } from '../../story/section-and-flag.ts';
import { sameWords, type SourceItem } from '../../story/source-item.ts';
import { fieldPlace, oneLine } from '../../story/story-draft.ts';
import { readBody } from '../../story/story-body.ts';
import { findRegion } from './article-region.ts';
import { sanitise, textOf } from './dom.ts';
import { itemsOf } from './html-items.ts';
import { findHeadParts, type HeadParts } from './page-head-parts.ts';
import { takeOutJunk } from './page-junk.ts';
import { inDiv, type PageSource } from './page-source.ts';
import { segmentOf } from './players.ts';

/** Reads a site's page: fields from what it says of itself and from the parts of its head, the body from the part that its story stands in. */
export function readPage(source: PageSource): void {
  const { page, reader } = source;
  const region = findRegion(page, source.markup, source.elements);
  const head = findHeadParts(source, region);
  keepHeadline(source, head);
  keepWords(source, head);
  keepDates(source, head);
  keepNames(source, head);
  const leadPicture = head.leadFigure && !region.contains(head.leadFigure) ? head.leadFigure : undefined;
  const lead = leadPicture ? itemsInside(source, leadPicture) : [];
  for (const part of head.consumed) part.remove();
  takeOutJunk(region, reader, reader.players.size > 0 ? new Set(reader.players.keys()) : new Set());
  const story = inDiv(page, region);
  sanitise(story);
  const items = keepLead(source, [...lead, ...itemsOf(story, reader)]);
  readBody(reader.draft, items, {
    guessCrossHeads: items.some((item) => item.level > 1) ? 'none' : 'bold',
    mayHaveTail: true,
  });
  setRestAside(source);
}

function itemsInside({ page, reader }: PageSource, part: HTMLElement): SourceItem[] {
  const holder = page.createElement('div');
  holder.append(part);
  takeOutJunk(holder, reader, new Set([part]));
  sanitise(holder);
  return itemsOf(holder, reader);
}

function keepHeadline({ facts, title, titleLine, reader }: PageSource, { headline }: HeadParts): void {
  const { fields, ledger, shell } = reader.draft;
  const shown = textOf(headline);
  const place = fieldPlace('headline');
  // Why the longer where one begins the other: systems cut the headline of their structured data at 110 characters.
  const same =
    shown !== '' &&
    (sameWords(shown, facts.headline) ||
      shown.toLowerCase().startsWith(facts.headline.toLowerCase().replace(/[…. ]+$/, '')));
  fields.headline =
    oneLine(same || facts.headline === '' ? shown : facts.headline) || withoutSite(title, facts.siteName);
  fields.slug = slugOf(fields.headline);
  if (facts.siteName) shell.siteName = facts.siteName;
  if (headline) {
    const lines = reader.lines.in(headline);
    if (sameWords(shown, fields.headline)) ledger.place(lines, place);
    else {
      ledger.setAside(lines, 'The page’s structured data gives another headline.');
      ledger.doubt(`The page itself has the headline “${shown}”.`, place, lines[0]);
    }
  }
  if (titleLine !== undefined) ledger.merge([titleLine], place, 'It is the page’s title, which repeats the headline.');
}

function withoutSite(title: string, siteName: string): string {
  const cut = siteName === '' ? -1 : title.lastIndexOf(siteName);
  const bare =
    cut > 0 ? title.slice(0, cut).replace(/[\s|·:»–—-]+$/, '') : title.replace(/\s+[-–—|]\s+[^-–—|]{2,40}$/, '');
  return oneLine(bare);
}

function keepWords({ facts, reader }: PageSource, { deck, kicker, flag }: HeadParts): void {
  const { fields, ledger } = reader.draft;
  const shown = textOf(deck) || (facts.alternativeHeadline !== facts.headline ? facts.alternativeHeadline : '');
  fields.deck = oneLine(shown);
  if (deck) ledger.place(reader.lines.in(deck), fieldPlace('deck'));
  fields.summary = oneLine(facts.description);
  for (const [element, field] of [
    [kicker, 'kicker'],
    [flag, 'flag'],
  ] as const) {
    const text = textOf(element);
    if (!element || text === '') continue;
    const both = field === 'kicker' ? readSectionAndFlag(text) : undefined;
    if (both?.flag) fields.flag ||= both.flag;
    if (!both || both.section) fields[field] ||= both?.section ?? text;
    const lines = reader.lines.in(element);
    ledger.place(lines, fieldPlace(field));
    if (both?.flag) ledger.place(lines, fieldPlace('flag'));
  }
  fields.section = oneLine(facts.section);
  fields.kicker ||= fields.section;
  fields.dateline = oneLine(facts.dateline);
  fields.tags = facts.tags;
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(facts.language)) fields.language = facts.language;
}

function keepDates({ facts, reader }: PageSource, { times }: HeadParts): void {
  const { fields, ledger } = reader.draft;
  const [published, modified] = times;
  const readings = [
    ['firstPublishedAt', facts.published || published?.moment || ''],
    ['updatedAt', facts.modified || modified?.moment || ''],
  ] as const;
  for (const [field, text] of readings) {
    const date = readIsoDate(text) ?? readWrittenDate(text);
    if (!date) continue;
    fields[field] = date.moment;
    if (!date.zoned)
      ledger.doubt(`The page gives the date as “${text}”, without a time zone; UTC was taken.`, fieldPlace(field));
  }
  for (const [at, time] of times.entries()) {
    const field: keyof ArticleFields = at > 0 && fields.updatedAt ? 'updatedAt' : 'firstPublishedAt';
    if (fields[field])
      ledger.merge(reader.lines.in(time.element), fieldPlace(field), 'The date became the story’s own.');
  }
}

function keepNames({ facts, reader }: PageSource, { bylines, people }: HeadParts): void {
  const { fields, ledger } = reader.draft;
  const known = facts.byline.length > 0 ? facts.byline : people;
  fields.byline = known.map(({ name, role, url }) => ({
    name: oneLine(name).replace(/^by\s+/i, ''),
    role: role || people.find((person) => sameWords(person.name, name))?.role || '',
    url: reader.absolute(url || people.find((person) => sameWords(person.name, name))?.url || '') ?? '',
  }));
  for (const element of bylines) {
    const lines = reader.lines.in(element).filter((line) => !ledger.isSettled(line));
    const words = lines.map((line) => ledger.textOf(line)).join(' ');
    if (fields.byline.some(({ name }) => words.includes(name)))
      ledger.place(lines, fieldPlace('byline'), 'It is the byline; what is no name or role of a person was left out.');
    else ledger.setAside(lines, 'It stands beside the byline.');
  }
}

/** The lead: a video or picture before the first words of the body, or the video that the page's structured data alone knows. */
function keepLead({ facts, usedVideos, reader }: PageSource, items: SourceItem[]): SourceItem[] {
  const { fields, ledger } = reader.draft;
  const first = items.findIndex((item) => item.block?.type !== 'divider' && !sameWords(item.text, fields.headline));
  const item = items[first];
  const block = item?.block;
  const unused = facts.videos.filter((video) => !usedVideos.includes(video) && video.name !== '');
  if (block?.type === 'video-segment') {
    fields.leadVideo = block;
    ledger.place(item?.lines ?? [], fieldPlace('leadVideo'));
    for (const doubt of ledger.doubts)
      if (doubt.place?.kind === 'block' && doubt.place.blockId === block.id) doubt.place = fieldPlace('leadVideo');
  } else if (block?.type === 'image') {
    fields.leadImage = block;
    ledger.place(item?.lines ?? [], fieldPlace('leadImage'));
    for (const doubt of ledger.doubts)
      if (doubt.place?.kind === 'block' && doubt.place.blockId === block.id) doubt.place = fieldPlace('leadImage');
  }
  const took = block?.type === 'video-segment' || block?.type === 'image';
  if (!fields.leadVideo && unused[0] && !items.some((other) => other.block?.type === 'video-segment')) {
    fields.leadVideo = segmentOf(unused[0]);
    ledger.doubt(
      'The page names this video, but shows it nowhere in its text. Is it the lead video?',
      fieldPlace('leadVideo'),
    );
  }
  if (!fields.leadImage && !fields.leadVideo && facts.imageUrl) {
    const url = reader.absolute(facts.imageUrl);
    if (url)
      reader.draft.notes.push(`The page’s picture for social cards stands at ${url}; the file does not hold it.`);
  }
  return took ? items.filter((other) => other !== item) : items;
}

/** What nobody spoke for stands outside the story's part of the page. */
function setRestAside({ reader }: PageSource): void {
  const { ledger } = reader.draft;
  const rest = reader.lines.all.filter((line) => !ledger.isSettled(line));
  ledger.setAside(rest, 'It stands on the page, outside the story.');
}
