import { readIsoDate, readWrittenDate } from '../../story/written-date.ts';
import { readPeople } from '../../story/byline-line.ts';
import { fieldPlace, oneLine, type StoryDraft } from '../../story/story-draft.ts';
import type { ArticleFields } from '../../../../../shared/document/article-fields.ts';
import type { LineId } from '../../ledger.ts';

const TEXTS: Readonly<Record<string, 'headline' | 'deck' | 'summary' | 'section' | 'kicker' | 'flag' | 'dateline'>> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'deck',
  deck: 'deck',
  standfirst: 'deck',
  description: 'summary',
  summary: 'summary',
  excerpt: 'summary',
  section: 'section',
  category: 'section',
  kicker: 'kicker',
  flag: 'flag',
  dateline: 'dateline',
};

/** Where the front matter of a Markdown text ends, as a line's index; 0 for a text without one. */
export function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, 200).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  return end > 0 && lines.slice(1, end + 1).every((line) => /^\s*(?:[\w-]+\s*:|-\s|#|$)/.test(line)) ? end + 2 : 0;
}

/** Reads one line of front matter into the story's fields; a line that says nothing a story has is set aside. */
export function readFrontMatterLine(draft: StoryDraft, line: string, id: LineId): void {
  const [, key = '', raw = ''] = /^\s*([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
  const value = oneLine(raw.replace(/^(["'])(.*)\1$/, '$2'));
  const name = key.toLowerCase();
  const taken = value === '' ? undefined : keep(draft, name, value);
  if (taken) draft.ledger.place([id], fieldPlace(taken), 'It is front matter; the name of the entry was left out.');
  else draft.ledger.setAside([id], 'It is front matter that a story has no field for.');
}

function keep({ fields }: StoryDraft, name: string, value: string): keyof ArticleFields | undefined {
  const field = TEXTS[name];
  if (field !== undefined) {
    fields[field] = value;
    return field;
  }
  if (/^(?:author|authors|byline|by)$/.test(name)) {
    const found = { people: fields.byline, other: [] };
    readPeople(
      value
        .replace(/^\[|\]$/g, '')
        .replace(/["']/g, '')
        .replace(/^by\s+/i, ''),
      found,
    );
    return found.other.length === 0 ? 'byline' : undefined;
  }
  if (/^(?:tags|keywords)$/.test(name)) {
    fields.tags = value
      .replace(/^\[|\]$/g, '')
      .split(',')
      .map((tag) => tag.trim().replace(/^["']|["']$/g, ''))
      .filter(Boolean);
    return 'tags';
  }
  if (/^(?:date|published|updated|lastmod)$/.test(name)) {
    const date = readIsoDate(value) ?? readWrittenDate(value);
    const moment = name === 'date' || name === 'published' ? 'firstPublishedAt' : 'updatedAt';
    if (date) fields[moment] = date.moment;
    return date && moment;
  }
  if (/^(?:lang|language)$/.test(name) && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value)) {
    fields.language = value;
    return 'language';
  }
  return undefined;
}
