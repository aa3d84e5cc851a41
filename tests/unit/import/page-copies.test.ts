import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../electron/core/import/ledger.ts';
import { blocksOf, bringIn, fixture, linesWith, outline, unaccounted } from './import.ts';

interface Told {
  head: Record<string, unknown>;
  byline?: string[];
  shell: Record<string, unknown>;
  lead?: [title: string, seconds: number, airedAt: string];
  /** The body in order, each block by the letter of its type. */
  body: string;
  clips?: [title: string, seconds: number, airedAt: string, caption: string][];
  asked: string[];
  aside?: string[];
}

const LETTERS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  'cross-head': 'h',
  'video-segment': 'v',
  'pull-quote': 'q',
  image: 'i',
  'closing-note': 'n',
};
const named = (...titles: string[]) => titles.map((title) => ({ title, url: '' }));

/** What each copy says, as its reader sees it. The copies differ in their mastheads, notices, order of parts, quotation marks and suffixes. */
const COPIES: Readonly<Record<string, Told>> = {
  'bridge.txt': {
    head: {
      kicker: 'World',
      flag: 'Exclusive',
      headline: 'Bridge money went to a company with no engineers',
      deck: expect.stringMatching(/^Invoices seen by the Daily/),
    },
    shell: {
      siteName: 'Tidewater Daily',
      city: 'Lower Marrow',
      temperature: expect.objectContaining({ degrees: -3, unit: 'C' }),
      regions: named('Marrow Valley', 'The Flats', 'North Shore'),
      notice: expect.objectContaining({ text: 'Parking ban in effect downtown until Friday.' }),
    },
    body: 'pvpphpqpvpn',
    clips: [
      [
        'Who built the bridge',
        465,
        '2022~',
        'Workers on the north span the week it opened, before anyone asked who had drawn it.',
      ],
      ['Inside the tender', 245, '2024~', "What the county's own minutes say about the night of the vote."],
    ],
    asked: ['Lower Marrow', 'the year 2022', 'cross-head', 'closing note', 'Is this the deck?'],
    aside: ['Skip to Main Content'],
  },
  'clinic.txt': {
    head: {
      kicker: 'Health',
      flag: 'Analysis',
      headline: 'Why the night clinic keeps losing its doctors',
      deck: 'The pay is the smallest part of it, the doctors say',
      summary: expect.stringMatching(/^Seven physicians have left/),
      firstPublishedAt: '2025-06-13T06:00:00-07:00',
      updatedAt: '2025-06-14T08:15:00-07:00',
    },
    byline: ['Odile Brannock'],
    shell: {
      siteName: 'The Harrow Ledger',
      city: 'Harrow Point',
      links: named('Home', 'News', 'Sports', 'Weather', 'Sign In', 'Subscribe'),
      notice: expect.objectContaining({ text: 'Delivery of the print edition is delayed in the east end.' }),
    },
    body: 'pphppqhpn',
    asked: ['cross-head', 'closing note'],
  },
  'deckless.txt': {
    head: {
      kicker: 'Politics',
      flag: 'Exclusive',
      headline: 'Minister kept two calendars, and only one was public',
      deck: '',
    },
    byline: ['Anselm Rook'],
    shell: { siteName: 'Upland Star', notice: expect.objectContaining({ text: 'Scheduled maintenance tonight.' }) },
    body: 'vppphpqpn',
    clips: [
      [
        'The minister answers',
        72,
        '2026~',
        'Rose Ferrand takes three questions on the steps and leaves by the side door.',
      ],
    ],
    asked: ['the year 2026', 'cross-head', 'closing note'],
  },
  'lantern.txt': {
    head: {
      kicker: 'Business',
      flag: 'Developing',
      headline: 'Lantern Works to close after ninety-one years',
      deck: expect.stringMatching(/^The last lamp/),
      updatedAt: '2025-08-22T10:58:00Z',
    },
    byline: ['Ruth Amador', 'Felix Oduya'],
    shell: { city: 'Cape Ansel', temperature: expect.objectContaining({ degrees: 64, unit: 'F' }) },
    body: 'pppvphpqp',
    clips: [
      [
        'Inside the glass room',
        213,
        '2019~',
        '"It is like holding weather," Delia Marchetti says of the molten glass.',
      ],
    ],
    asked: ['Cape Ansel', 'the year 2019', 'no time zone'],
    aside: [
      'TOP STORIES',
      'Cape Ansel Marrow Sound Tern Islands',
      '3 min read',
      '© 2025 Cape Ansel Sentinel',
      'Privacy Policy',
    ],
  },
  'opinion.txt': {
    head: {
      kicker: 'Opinion',
      flag: '',
      headline: 'Let the market square be a square',
      deck: 'Cars have had it for sixty years. Give it back for one summer.',
    },
    byline: ['Thea Lindqvist-Moor'],
    shell: {
      siteName: 'Eastmere Courier',
      city: 'Eastmere',
      notice: expect.objectContaining({ text: 'Our phones are down. Please write to us.' }),
    },
    body: 'pppn',
    asked: ['closing note', 'no time zone'],
  },
  'orchard.txt': {
    head: {
      kicker: 'Local',
      headline: 'Frost sweeps the orchards a month early',
      deck: 'Growers lost a third of the crop in one night',
      firstPublishedAt: '2025-10-03T17:00:00-06:00',
    },
    byline: ['Jory Stane'],
    shell: {
      siteName: 'Dene Valley Post',
      city: 'Kettle Falls',
      shownDate: 'Fri. Oct. 3, 2025, 5:40 p.m.',
      regions: named('Kettle Falls', 'Upper Dene', 'Sallow Bay'),
    },
    lead: ['Frost sweeps the orchards a month early', 118, '2026~'],
    body: 'ppippvvvpn',
    clips: [
      ['A night between the rows', 192, '2026~', 'Marit Sund walks the orchard her grandfather planted.'],
      ['How frost kills a bud', 52, '2020~', ''],
      ["The fruit board's count", 150, '2026~', 'Officials explain what they look for, and why it takes weeks.'],
    ],
    asked: ['caption of a picture', 'the year 2020'],
    aside: [
      'Contact Us',
      'Video',
      'Share',
      'Facebook',
      'X',
      'Email',
      'Listen to this article',
      'Estimated 3 minutes',
      'Related Stories',
      'Cherry growers ask for help',
      'The year without apples',
    ],
  },
  'plain-page.txt': {
    head: { headline: 'Ferry office to close on Sundays', deck: '', kicker: '' },
    shell: { siteName: 'Sallow Bay Gazette' },
    body: 'pppp',
    asked: ['Is it the first paragraph?'],
  },
  'rink.txt': {
    head: {
      kicker: 'Sports',
      flag: 'Feature',
      headline: 'The town that bought back its rink',
      deck: 'When the company closed the doors, six hundred people put in fifty crowns each',
      firstPublishedAt: '2026-01-20T00:00:00Z',
    },
    byline: ['Lidia Marsh'],
    shell: {
      siteName: 'North Quarter News',
      city: 'Quarter City',
      temperature: expect.objectContaining({ degrees: -12, unit: 'C' }),
      regions: named('North Quarter', 'Southbank', 'Harbour'),
    },
    lead: ['Six hundred shares, one sheet of ice', 750, '2021~'],
    body: 'ppphpvppqpn',
    clips: [['The vote that saved the rink', 301, '2026~', '']],
    asked: ['Is it the paragraph after it?', 'site’s notice'],
    aside: ['Menu', 'Search'],
  },
  'shadow.txt': {
    head: {
      kicker: 'World',
      flag: 'Investigation',
      headline: 'Shadow fleet: the ships that were never scrapped',
      deck: expect.stringMatching(/^A Meridian investigation/),
      summary: '',
      firstPublishedAt: '2025-09-09T04:00:00-04:00',
    },
    byline: ['Noor Abadie', 'Kit Sorrel'],
    shell: { siteName: 'The Meridian', city: 'Port Vantry', temperature: expect.objectContaining({ degrees: 18 }) },
    lead: ['Nineteen ships, one shipyard, no records', 599, '2026~'],
    body: 'ppvphphpqvpn',
    clips: [
      ['The Oriel at sea', 47, '2022~', 'The only footage of the tanker after its certificate was signed.'],
      ['Nineteen ships on one map', 120, '2025~', 'Each line is a voyage after the date of scrapping.'],
    ],
    asked: ['parted at the right word', 'second flag'],
    aside: ['Skip to content', 'Live', 'Updated', 'Advertisement', 'More from The Meridian', 'Popular Now'],
  },
  'two-notices.txt': {
    head: {
      kicker: 'Science',
      flag: 'Explainer',
      headline: 'What the eels are telling us',
      deck: expect.stringMatching(/^A river that was declared dead/),
    },
    byline: ['Hanne Voss'],
    shell: {
      city: 'Brackwater',
      regions: named('Brackwater', 'Old Ferry', 'The Meres'),
      notice: expect.objectContaining({
        text: 'Brackwater: Boil-water advisory lifted on Saturday. Our website will be down overnight on Monday for repairs.',
      }),
    },
    body: 'ppphvpn',
    clips: [['Counting eels by torchlight', 380, '2026~', 'Sunil Prewitt empties the trap at the lower weir.']],
    asked: ['Is this the headline?', 'the year 2026'],
  },
};

describe.each(Object.entries(COPIES))('the copy %s', (name, told) => {
  it('becomes a structured story, with what is not sure asked about and every word accounted for', async () => {
    const file = await bringIn(name, fixture(`copies/${name}`));
    const { fields } = file.document;
    expect(fields).toMatchObject(told.head);
    expect(fields.byline.map((person) => person.name)).toEqual(told.byline ?? []);
    expect(file.shellSuggestion).toMatchObject(told.shell);
    const lead = fields.leadVideo;
    expect(lead && [lead.title, lead.durationSeconds, lead.airedAt]).toEqual(told.lead ?? null);
    expect(
      outline(file)
        .map(([type]) => LETTERS[type])
        .join(''),
    ).toBe(told.body);
    expect(
      blocksOf(file, 'video-segment').map((clip) => [clip.title, clip.durationSeconds, clip.airedAt, clip.caption]),
    ).toEqual(told.clips ?? []);
    const asked = file.report.toConfirm.map(({ message }) => message).join('\n');
    for (const doubt of told.asked) expect(asked).toContain(doubt);
    expect(linesWith(file, 'set-aside')).toEqual(told.aside ?? []);
    expect(unaccounted(file, wordsOf(fixture(`copies/${name}`).toString('utf8')))).toEqual([]);
  });

  it('comes out the same with an empty line between all, and in the other quotation marks', async () => {
    const text = fixture(`copies/${name}`).toString('utf8');
    const turned = /[“”]/.test(text)
      ? text.replace(/[“”]/g, '"').replaceAll('’', "'")
      : text
          .replace(/(^|[\s(])"/gm, '$1“')
          .replaceAll('"', '”')
          .replaceAll("'", '’');
    const [one, other] = [await bringIn(name, text), await bringIn(name, turned)];
    expect(outline(other).map(([type]) => type)).toEqual(outline(one).map(([type]) => type));
    const spaced = await bringIn(name, text.replace(/\n+/g, '\n\n'));
    expect(spaced.document.fields).toMatchObject(told.head);
    expect(blocksOf(spaced, 'video-segment').map(({ title }) => title)).toEqual(
      (told.clips ?? []).map(([title]) => title),
    );
  });
});
