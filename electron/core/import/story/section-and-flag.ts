import type { SourceItem } from './source-item.ts';
import { fieldPlace, type StoryDraft } from './story-draft.ts';

/** The flags that sites print beside a section, longest first. */
const FLAGS = [
  'Special Report',
  'First Person',
  'Investigation',
  'Investigates',
  'Documentary',
  'Fact Check',
  'Developing',
  'Exclusive',
  'Explainer',
  'Editorial',
  'Interview',
  'Analysis',
  'Breaking',
  'Obituary',
  'Feature',
  'Opinion',
  'Profile',
  'Updated',
  'Column',
  'Review',
  'Q&A',
  'Live',
];
const SECTIONS = new Set(
  (
    'world politics business sports sport health science technology tech entertainment arts culture books film music local national ' +
    'regional canada usa us uk europe africa asia americas middle-east opinion environment climate education lifestyle life money travel ' +
    'weather crime justice law economy markets finance society media religion food style fashion news investigations indigenous ideas'
  ).split(' '),
);
const FLAG = FLAGS.map((flag) => flag.replace(' ', '\\s+')).join('|');
// Why case counts before the flag: "PoliticsExclusive" lost the mark-up between its words, while "exclusive" in a sentence is a word.
const TOGETHER = new RegExp(`^(.*?[\\p{Ll}\\p{N}).])(${FLAG})$`, 'u');
const APART = new RegExp(`^(.*?\\S)\\s*[|·•:>/–—-]?\\s+(${FLAG})$`, 'iu');
const ALONE = new RegExp(`^(${FLAG})$`, 'i');

export interface SectionAndFlag {
  /** Empty where the line is a flag alone. */
  section: string;
  /** Empty where the line is a section alone. */
  flag: string;
}

/** Section and flag from the line over a headline: "PoliticsExclusive", "World Analysis", "Politics | Exclusive", "Exclusive", "Politics". */
export function readSectionAndFlag(text: string): SectionAndFlag | undefined {
  const line = text.trim();
  if (line.length > 60) return undefined;
  if (ALONE.test(line) && !isSection(line)) return { section: '', flag: line };
  const found = TOGETHER.exec(line) ?? APART.exec(line);
  if (found?.[1] && found[2]) {
    const section = found[1].replace(/[\s|·•:>/–—-]+$/, '');
    return looksLikeSection(section) ? { section, flag: found[2] } : undefined;
  }
  return isSection(line) ? { section: line, flag: '' } : undefined;
}

/** True for a section that sites commonly have. */
export const isSection = (text: string): boolean => SECTIONS.has(text.trim().toLowerCase().replace(/\s+/g, '-'));

const looksLikeSection = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 40 &&
  text.split(/\s+/).length <= 4 &&
  /^[\p{Lu}\p{N}]/u.test(text) &&
  !/[.?!,]$/.test(text);

/** Tells the ledger that a line's words became kicker and flag. */
export function placeSectionAndFlag({ ledger }: StoryDraft, { lines, text }: SourceItem, read: SectionAndFlag): void {
  const together = read.section !== '' && read.flag !== '' && !/\s/.test(text.slice(read.section.length).charAt(0));
  const reason = together ? 'Section and flag ran together and were parted.' : '';
  if (read.section) ledger.place(lines, fieldPlace('kicker'), reason);
  if (read.flag) ledger.place(lines, fieldPlace('flag'), reason);
}
