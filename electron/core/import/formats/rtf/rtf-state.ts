import { TEXT_FORMAT } from '../../../../../shared/document/inline.ts';

/** Where the words of a group go: into the story, or to a part of the file that is none of it. */
export type Destination =
  | 'body'
  | 'note'
  | 'margin'
  | 'comment'
  | 'properties'
  | 'index'
  | 'unknown'
  | 'field-code'
  | 'styles'
  | 'fonts'
  | 'picture'
  | 'marker'
  | 'nowhere';

/** Why the words of a destination are no part of the story; the others have none, or go into it. */
export const ASIDE: Readonly<Partial<Record<Destination, string>>> = {
  margin: 'It stands in the header or footer of the file’s pages.',
  comment: 'It is a comment in the file.',
  properties: 'It is among the file’s properties: its title, its author, what is said of it.',
  index: 'It is an entry for an index or a table of contents.',
  unknown: 'It stands in a part of the file that Copydesk does not know.',
};

/** Destinations that never hold a paragraph: one that does was not closed, and the story goes on in it. */
export const WITHOUT_PARAGRAPHS: ReadonlySet<Destination> = new Set([
  'field-code',
  'styles',
  'fonts',
  'picture',
  'marker',
  'nowhere',
]);

/** What holds inside one group; a group inside it starts with a copy. */
export interface GroupState {
  destination: Destination;
  format: number;
  hidden: boolean;
  deleted: boolean;
  link: string;
  /** How many characters stand in for a Unicode one, to be passed over. */
  skip: number;
  font: number;
  /** The words of a group that is read whole; groups inside it add to the same. */
  collected: { text: string };
}

export const firstState = (): GroupState => ({
  destination: 'body',
  format: 0,
  hidden: false,
  deleted: false,
  link: '',
  skip: 1,
  font: -1,
  collected: { text: '' },
});

export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  footnote: 'note',
  header: 'margin',
  headerl: 'margin',
  headerr: 'margin',
  headerf: 'margin',
  footer: 'margin',
  footerl: 'margin',
  footerr: 'margin',
  footerf: 'margin',
  annotation: 'comment',
  fldinst: 'field-code',
  stylesheet: 'styles',
  fonttbl: 'fonts',
  pict: 'picture',
  listtext: 'marker',
  pntext: 'marker',
  fldrslt: 'body',
  shppict: 'body',
  shptxt: 'body',
  colortbl: 'nowhere',
  info: 'properties',
  xe: 'index',
  tc: 'index',
  tcn: 'index',
  generator: 'nowhere',
  nonshppict: 'nowhere',
  objdata: 'nowhere',
  themedata: 'nowhere',
  colorschememapping: 'nowhere',
  latentstyles: 'nowhere',
  datastore: 'nowhere',
  xmlnstbl: 'nowhere',
  rsidtbl: 'nowhere',
  listtable: 'nowhere',
  listoverridetable: 'nowhere',
  pn: 'nowhere',
  bkmkstart: 'nowhere',
  bkmkend: 'nowhere',
  atnid: 'nowhere',
  atnauthor: 'nowhere',
  atntime: 'nowhere',
  atnref: 'nowhere',
  atndate: 'nowhere',
  revtbl: 'nowhere',
  sp: 'nowhere',
  shpinst: 'body',
  filetbl: 'nowhere',
  fchars: 'nowhere',
  lchars: 'nowhere',
};

export const SWITCHES: Readonly<Record<string, number>> = {
  b: TEXT_FORMAT.bold,
  i: TEXT_FORMAT.italic,
  strike: TEXT_FORMAT.strikethrough,
  striked: TEXT_FORMAT.strikethrough,
};

export const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const CODEPAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
  874: 'windows-874',
  866: 'ibm866',
};

export const encodingOfCharset = (charset: number): string | undefined => CHARSETS[charset];
export const encodingOfCodepage = (codepage: number): string =>
  CODEPAGES[codepage] ?? (codepage >= 1250 && codepage <= 1258 ? `windows-${codepage}` : 'windows-1252');
