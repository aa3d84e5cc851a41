import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../../electron/core/import/import-file.ts';
import { blocksOf, bringIn, fixture, linesWith, outline } from './import.ts';

describe('the text copy of a published page', () => {
  let file: ImportedFile;
  beforeAll(async () => {
    file = await bringIn('page-copy.txt', fixture('page-copy.txt'));
  });

  it('fills the head’s fields', () => {
    expect(file.document.fields).toMatchObject({
      kicker: 'Politics',
      section: 'Politics',
      flag: 'Exclusive',
      headline: 'How the ferry was lost on paper',
      deck: 'Ministry papers show that the survey which sank Hollin’s only boat describes another ship',
      summary: expect.stringMatching(/^Papers seen by the Courier/),
      byline: [
        { name: 'Maren Oakhurst', role: '', url: '' },
        { name: 'Tobin Reyl', role: '', url: '' },
      ],
      firstPublishedAt: '2026-11-23T04:00:00-05:00',
    });
  });

  it('tells the lead video apart', () => {
    expect(file.document.fields.leadVideo).toMatchObject({
      title: 'The last boat to Hollin',
      durationSeconds: 465,
      airedAt: '2022~',
      caption: 'The Halcyon on the morning crossing, filmed the week the order came.',
    });
  });

  it('gives the frame of the page to the shell', () => {
    expect(file.shellSuggestion).toMatchObject({
      siteName: 'The Ellory Courier',
      city: 'Port Ellory',
      temperature: { degrees: 4, unit: 'C' },
      shownDate: 'Tuesday, November 24, 2026 9:40 a.m.',
      regions: ['Ellory', 'The islands', 'The north'].map((title) => ({ title, url: '' })),
      links: ['Home', 'Webmail', 'Advertise', 'Log in'].map((title) => ({ title, url: '' })),
      notice: { text: 'Storm warning for the sound. Check before you travel.' },
    });
  });

  it('makes one segment of each clip, cross-heads, a pull quote and a closing note', () => {
    expect(outline(file).map(([type]) => type)).toEqual([
      'paragraph',
      'paragraph',
      'video-segment',
      'paragraph',
      'cross-head',
      'paragraph',
      'pull-quote',
      'paragraph',
      'image',
      'cross-head',
      'paragraph',
      'video-segment',
      'paragraph',
      'closing-note',
    ]);
    expect(blocksOf(file, 'video-segment')).toMatchObject([
      {
        label: 'WATCH',
        title: 'What the harbour book shows',
        durationSeconds: 407,
        airedAt: '2023~',
        caption: expect.stringMatching(/^Three decades/),
      },
      {
        label: 'WATCH',
        title: 'A night on the quay',
        durationSeconds: 450,
        airedAt: '2025~',
        caption: expect.stringMatching(/^Waiting for/),
      },
    ]);
    expect(blocksOf(file, 'pull-quote')).toMatchObject([
      {
        text: 'They measured a ship that no longer existed, and took ours away for it',
        attribution: 'Edda Varnholt, harbour clerk, Hollin',
      },
    ]);
    expect(outline(file)[1]?.[1]).toContain('They measured a ship that no longer existed');
  });

  it('sets aside what is no story, and asks about what it guessed', () => {
    expect(linesWith(file, 'set-aside')).toEqual([
      'Skip to Main Content',
      'Advertisement',
      'Related Stories',
      'Hollin told to wait for a new ferry',
      'Where the winter boats go',
    ]);
    const messages = file.report.toConfirm.map(({ message }) => message).join('\n');
    for (const doubt of ['the year 2022', 'cross-head', 'closing note', 'Is this the deck?'])
      expect(messages).toContain(doubt);
  });
});

describe('variants of a page’s copy', () => {
  it('comes out the same where the copy lost its empty lines', async () => {
    const text = fixture('page-copy.txt').toString('utf8');
    const [apart, tight] = [await bringIn('a.txt', text), await bringIn('a.txt', text.replace(/\n{2,}/g, '\n'))];
    expect(outline(tight)).toEqual(outline(apart));
    expect(tight.document.fields.deck).toBe(apart.document.fields.deck);
  });

  const body = '\n\nThe boat sailed at six, as it does every morning of the year.\n\nNobody was on it.\n';

  it.each([
    ['PoliticsExclusive', 'Politics', 'Exclusive'],
    ['World Analysis', 'World', 'Analysis'],
    ['Health | Investigation', 'Health', 'Investigation'],
    ['Port ElloryUpdated', 'Port Ellory', 'Updated'],
  ])('reads “%s” as kicker and flag', async (line, kicker, flag) => {
    const { document } = await bringIn('a.txt', `The boat sailed - Courier\n\n${line}\n\nThe boat sailed${body}`);
    expect(document.fields).toMatchObject({ headline: 'The boat sailed', kicker, flag });
  });

  it('parts a clip whose lines ran together', async () => {
    const file = await bringIn(
      'a.txt',
      `Boats${body}\nWATCH | The last boat:The last boat4 years agoDuration 6:47A film of the crossing.\n\nThen it was over.`,
    );
    expect(blocksOf(file, 'video-segment')).toMatchObject([
      { title: 'The last boat', durationSeconds: 407, airedAt: '2022~', caption: 'A film of the crossing.' },
    ]);
  });

  it('leaves the paragraph after a clip without caption alone', async () => {
    const file = await bringIn(
      'a.txt',
      `Boats${body}\nWATCH | The last boat:\n\nThe last boat\n2 months ago\nDuration 6:47\n\nThe paragraph after it.\n\nAnd one more.`,
    );
    expect(blocksOf(file, 'video-segment')).toMatchObject([{ caption: '', airedAt: '2026~' }]);
    expect(outline(file).map(([, words]) => words)).toContain('The paragraph after it.');
  });

  it('does not take an age or a time inside a sentence for a clip', async () => {
    const text = 'It began 4 years ago. The trial’s duration was 7:45 hours, he said.';
    const file = await bringIn('a.txt', `Boats${body}\n${text}\n\nThe end came.`);
    expect(blocksOf(file, 'video-segment')).toEqual([]);
    expect(outline(file).map(([, words]) => words)).toContain(text);
  });

  it('keeps a quotation whose dash goes on with a sentence as a paragraph', async () => {
    const text = '“We waited” — and then the fog came. It stayed for days.';
    const file = await bringIn('a.txt', `Boats${body}\n${text}\n\nThe end came.`);
    expect(outline(file)).toContainEqual(['paragraph', text]);
  });

  it('makes a pull quote of a quotation with its name on the next line', async () => {
    const file = await bringIn(
      'a.txt',
      `Boats${body}\n"We have waited forty years."\n- Edda Varnholt\n\nThe end came.`,
    );
    expect(blocksOf(file, 'pull-quote')).toMatchObject([
      { text: 'We have waited forty years.', attribution: 'Edda Varnholt' },
    ]);
  });

  it('joins the lines of a text that was broken at a width', async () => {
    const file = await bringIn(
      'wire.txt',
      'Ferry talks end\n\nThe talks ended on Tuesday after nine hours and one meal, and nobody\nwould say what had been on the table. The ministry said it would write\nto the council before the end of the week.\n\nThe council said it would wait for the letter, as it had for the last\none.\n',
    );
    expect(outline(file)).toHaveLength(2);
    expect(outline(file)[0]?.[1]).toContain('nobody would say what had been on the table. The ministry');
    expect(file.report.lines.map(({ number }) => number)).toEqual([1, 3, 4, 5, 7, 8]);
  });

  it('keeps a plain manuscript whole: headline, by-line, paragraphs', async () => {
    const file = await bringIn(
      'story.txt',
      'Ice on the sound\n\nBy Samir Quell, Reporter\n\nThe ice came early this year.\n\nThe boats stayed in.\n',
    );
    expect(file.document.fields).toMatchObject({
      headline: 'Ice on the sound',
      byline: [{ name: 'Samir Quell', role: 'Reporter', url: '' }],
    });
    expect(outline(file)).toEqual([
      ['paragraph', 'The ice came early this year.'],
      ['paragraph', 'The boats stayed in.'],
    ]);
  });
});
