import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { paragraph } from '../../fixtures/documents.ts';
import { expect, test } from '../pages/writing.ts';

const MEDIA = join(import.meta.dirname, '../../../electron/core/sample/media');
const FILM = 'https://www.youtube.com/watch?v=abcdefg1234';

test('R24 an address on an empty line becomes a video block; undo gives the address back', async ({ write }) => {
  const writing = await write([paragraph('Above'), paragraph('')]);
  await writing.line(1).click();
  await writing.paste({ 'text/plain': FILM });
  await expect(writing.block('Video segment')).toBeVisible();
  await expect.poll(async () => JSON.stringify(await writing.stored())).toContain(`"sourceUrl":"${FILM}"`);
  await writing.keyboard.press('ControlOrMeta+z');
  await writing.holds(['paragraph: Above', `paragraph: ${FILM}`]);
});

test('R24 a post’s address becomes an embed whose details are pending', async ({ write }) => {
  const writing = await write();
  await writing.paste({ 'text/plain': 'https://bsky.app/profile/ada.example/post/3kxyz' });
  const embed = writing.block('Embed');
  await expect(embed).toContainText('Details pending');
  await expect(embed.getByLabel('Provider')).toHaveValue('Bluesky');
});

test('R24 an address over selected words is their link, and inside text a link of its own', async ({ write }) => {
  const writing = await write([paragraph('word')]);
  await writing.line(0).dblclick({ position: { x: 12, y: 14 } });
  await writing.paste({ 'text/plain': 'https://example.org/a' });
  await expect.poll(async () => JSON.stringify(await writing.stored())).toContain('"url":"https://example.org/a"');
  await writing.holds(['paragraph: word']);
  await writing.keyboard.press('End');
  await writing.keyboard.type(' and ');
  await writing.paste({ 'text/plain': 'https://example.org/b' });
  await writing.holds(['paragraph: word and https://example.org/b']);
  expect(JSON.stringify(await writing.stored())).toContain('"url":"https://example.org/b"');
});

test('R25 plain text makes paragraphs at blank lines', async ({ write }) => {
  const writing = await write();
  await writing.paste({ 'text/plain': 'One line\nand its second\n\n\nAnother paragraph\n' });
  await writing.holds(['paragraph: One line\nand its second', 'paragraph: Another paragraph']);
});

test('R26 a page of Google Docs keeps headings, lists and links, and nothing else', async ({ write }) => {
  const writing = await write();
  const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><h2><span style="font-weight:700">Heading</span></h2>
    <p><span style="color:red;font-family:Arial">Hello </span><span style="font-weight:700">bold</span><span> and <a href="https://example.org/a">link</a>.</span><sup><a href="#ftnt1">[1]</a></sup></p>
    <br><ul><li><p>one</p></li><ul><li><p>deep</p></li></ul><li><p>two</p></li></ul><p></p>
    <p>Last<img src="https://tracker.example/t.gif" width="1" height="1"></p><script>alert(1)</script></b>`;
  await writing.paste({ 'text/html': html, 'text/plain': 'Heading' });
  await writing.holds([
    'cross-head: Heading',
    'paragraph: Hello bold and link.',
    'list: one / deep / two',
    'paragraph: Last',
  ]);
});

test('R26 Word’s lists are lists, and no words are fused', async ({ write }) => {
  const writing = await write();
  const entry = (level: number, sign: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${sign}<span> </span></span>${words}<o:p></o:p></p>`;
  const html = `<html xmlns:o="x"><body><p class=MsoTitle>Title</p><p class=MsoNormal>First\nline<br>second.<o:p></o:p></p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p>${entry(1, '1.', 'one')}${entry(2, '·', 'inner')}${entry(1, '2.', 'two')}<p class=MsoNormal>After</p></body></html>`;
  await writing.paste({ 'text/html': html, 'text/plain': 'x' });
  await writing.holds([
    'cross-head: Title',
    'paragraph: First line\nsecond.',
    'list: one / inner / two',
    'paragraph: After',
  ]);
});

test('R26 a web page loses fonts, colours, comments, footnote marks and tracking pixels, and no words are fused', async ({
  write,
}) => {
  const writing = await write();
  const html = `<html><body><!--StartFragment--><article style="font: 20px Papyrus; background: pink">
    <h3 style="color: #c00">The quay</h3><div><font face="Comic Sans MS" color="green">First</font><div>second</div></div>
    <table><tr><td>Left</td><td>right</td></tr></table>
    <p>With <em>care</em>,<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> <s>not</s> twice<a href="#fn2"><sup>2</sup></a>.<!-- a comment --></p>
    <p><img src="https://pixel.example/i.gif" width="1" height="1" alt=""><span style="display:none">hidden</span>&nbsp;</p>
    <p><a href="javascript:alert(1)">no link</a> and <a href="https://example.org/q?a=1&amp;b=2" style="color:red">a link</a></p>
    </article><!--EndFragment--></body></html>`;
  await writing.paste({ 'text/html': html, 'text/plain': 'The quay' });
  await expect.poll(async () => (await writing.shape()).length).toBeGreaterThan(4);
  const shape = await writing.shape();
  expect(shape[0]).toBe('cross-head: The quay');
  expect(shape.join('\n')).not.toMatch(/Firstsecond|Leftright|\[1\]|twice2|a comment|hidden|paragraph:$/m);
  expect(shape).toContain('paragraph: With care, not twice.');
  expect(shape).toContain('paragraph: no link and a link');
  const stored = JSON.stringify(await writing.stored());
  expect(stored).not.toMatch(/Papyrus|Comic|#c00|red|pixel\.example|javascript/);
  expect(stored).toContain('"url":"https://example.org/q?a=1&b=2"');
});

test('R26 a page of Pages keeps its words, heads and lists, and leaves no empty paragraphs', async ({ write }) => {
  const writing = await write();
  const html = `<meta charset="utf-8"><h1 style="margin: 0; font: 28px Helvetica"><b>Log</b></h1>
    <p class="p2" style="min-height: 14px"><br></p><p class="p1" style="font: 12px Helvetica">Wind <b>nine</b>.<span class="Apple-converted-space"> </span>Sea&nbsp;high.</p>
    <p class="p2"><span class="s1"></span><br></p><ol class="ol1"><li class="li1">one</li><li class="li1">two</li></ol>`;
  await writing.paste({ 'text/html': html, 'text/plain': 'Log' });
  await writing.holds(['cross-head: Log', 'paragraph: Wind nine. Sea\u00A0high.', 'list: one / two']);
});

test('R26 what was pasted with its form can be had as text, by a button after and by its key before', async ({
  write,
}) => {
  const writing = await write();
  const forms = { 'text/html': '<h2>Loud</h2><p>words</p>', 'text/plain': 'Loud\n\nwords' };
  await writing.paste(forms);
  await writing.holds(['cross-head: Loud', 'paragraph: words']);
  await writing.page.getByRole('button', { name: 'Paste as text' }).click();
  await writing.holds(['paragraph: Loud', 'paragraph: words']);
  await writing.keyboard.press('Enter');
  await writing.paste(forms, 'ControlOrMeta+Shift+v');
  await writing.holds(['paragraph: Loud', 'paragraph: words', 'paragraph: Loud', 'paragraph: words']);
});

test('R27 a picture on the clipboard becomes a block in the place of the empty line', async ({ write }) => {
  const writing = await write([paragraph('Above'), paragraph(''), paragraph('Below')]);
  await writing.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await writing.line(1).click();
  await writing.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': canvas.convertToBlob({ type: 'image/png' }) })]);
  });
  await writing.keyboard.press('ControlOrMeta+v');
  await expect
    .poll(async () =>
      (await writing.stored()).map((block) => (block.type === 'image' ? block.media?.width : block.type)),
    )
    .toEqual(['paragraph', 40, 'paragraph']);
});

test('R27 R30 dropped files become blocks where they fall, in order, a film with its length and a frame', async ({
  write,
}, info) => {
  const writing = await write([paragraph('Above'), paragraph('Below')]);
  const below = await writing.line(1).boundingBox();
  if (!below) throw new Error('no line');
  const bad = info.outputPath('broken.mp4');
  writeFileSync(bad, 'no film');
  const files = [join(MEDIA, 'ferry-at-dawn.webm'), join(MEDIA, 'ferry-at-dawn.webp'), bad];
  await writing.dragFiles(files, below.x + 30, below.y + 2, false);
  await expect(writing.page.locator('[data-drop-line]')).toBeVisible();
  await writing.dragFiles(files, below.x + 30, below.y + 2, true);
  await expect(writing.page.locator('[data-drop-line]')).toHaveCount(0);
  await expect
    .poll(async () => (await writing.stored()).map((block) => block.type))
    .toEqual(['paragraph', 'video-segment', 'image', 'video-segment', 'paragraph']);
  await expect
    .poll(async () => {
      const [, film] = await writing.stored();
      return film?.type === 'video-segment' && [film.durationSeconds, film.media?.width, film.poster !== null];
    })
    .toEqual([6, 640, true]);
  await expect(writing.block('Video segment', 1)).toContainText('can’t be played here');
});

test('R28 blocks copied in the program are pasted as blocks, with ids of their own', async ({ write }) => {
  const writing = await write([paragraph('Words'), { ...emptyBlock('pull-quote'), text: 'Lift' }, paragraph('')]);
  await writing.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await writing.press(writing.block('Pull quote'));
  await writing.keyboard.press('ControlOrMeta+c');
  await writing.line(1).click();
  await writing.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await writing.shape()).filter((line) => line === 'pull-quote: Lift').length).toBe(2);
  const ids = (await writing.stored()).map((block) => block.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('R29 Tab goes title, duration, caption, credit; nonsense stays typed with an error beside it', async ({
  write,
}) => {
  const writing = await write();
  await writing.insert('video');
  const form = writing.block('Video segment');
  await expect(form.getByLabel('Title', { exact: true })).toBeFocused();
  for (const name of ['Duration', 'Caption', 'Credit']) {
    await writing.keyboard.press('Tab');
    await expect(form.getByLabel(name, { exact: true })).toBeFocused();
  }
  const duration = form.getByLabel('Duration', { exact: true });
  await duration.fill('about eight');
  await writing.keyboard.press('Tab');
  await expect(form).toContainText('That is no length of time');
  await expect(duration).toHaveValue('about eight');
  for (const [typed, seconds] of [
    ['7.45', 465],
    ['1:02:03', 3723],
    ['PT7M45S', 465],
    ['465', 465],
  ] as const) {
    await duration.fill(typed);
    await expect.poll(async () => JSON.stringify(await writing.stored())).toContain(`"durationSeconds":${seconds}`);
  }
  await form.getByLabel('Aired').fill('2022-05');
  await expect(form).toContainText('years ago');
});

test('R31 a poster of one’s own takes the frame’s place, and the frame can be had back', async ({ write }) => {
  const writing = await write([paragraph('Above')]);
  const line = await writing.line(0).boundingBox();
  await writing.dragFiles([join(MEDIA, 'ferry-at-dawn.webm')], (line?.x ?? 0) + 30, (line?.y ?? 0) + 26, true);
  const poster = async (): Promise<string> => {
    const segment = (await writing.stored()).find((block) => block.type === 'video-segment');
    return segment?.poster?.name ?? '';
  };
  await expect.poll(poster).not.toBe('');
  const frame = await poster();
  const form = writing.block('Video segment');
  await form.getByLabel('Title', { exact: true }).focus();
  const choosing = writing.page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Change the poster…' }).click();
  await (await choosing).setFiles(join(MEDIA, 'chart-of-the-sound.webp'));
  await expect.poll(poster).toBe('chart-of-the-sound.webp');
  await form.getByRole('button', { name: 'Back to a frame' }).click();
  await expect.poll(poster).toBe(frame);
});
