import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { DoctorFinding } from '../../../shared/contract/jobs.contract.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { plainText } from '../../../shared/document/read/plain-text.ts';
import { copydesk } from '../../support/command-line.ts';
import { loopbackClient } from '../../support/loopback-client.ts';
import { startLoopbackProgram } from '../../support/loopback-program.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/program.ts';
import { LibraryPage } from '../pages/library-page.ts';
import { StoryPage } from '../pages/story-page.ts';

const ROUNDS = 25;
const HEADLINE = 'The story of the power cuts';
const WORD = /word\d+x\d+/g;

/** A newsroom with somebody in it and one story, so that no first-start question stands in the way. */
async function prepare(dataDir: string): Promise<ArticleId> {
  const host = await startLoopbackProgram(dataDir);
  const client = await loopbackClient(host.url);
  await client.newsroom.setProfile({ profile: { name: 'Ada Voll', initials: 'AV', role: 'journalist' } });
  const { id } = await client.articles.createArticle({ fields: { headline: HEADLINE } });
  await host.stop();
  return id;
}

interface Promises {
  /** Every word that a save carried whose answer reached the window with a yes. */
  words: Set<string>;
  /** How many saves were answered so. */
  saves: number;
}

/** Notes what the host promises to this window; the function waits until every answer is read. */
function notePromises(page: Page, promises: Promises): () => Promise<void> {
  const readings: Promise<void>[] = [];
  page.on('response', (response) => {
    const sent = response.request().postData() ?? '';
    if (!response.url().endsWith('/rpc') || !sent.includes('articles.saveDraft')) return;
    const reading = response
      .json()
      .then((answer: { ok: boolean }) => {
        if (!answer.ok) return;
        promises.saves += 1;
        for (const [word] of sent.matchAll(WORD)) promises.words.add(word);
      })
      // Why: an answer that the kill cut off is no promise.
      .catch(() => undefined);
    readings.push(reading);
  });
  return async () => void (await Promise.all(readings));
}

/** Waits for so many more promises and a random moment after them, whatever the speed of this machine. */
async function someTimeLater(promises: Promises, saves: number, random: () => number): Promise<void> {
  const wanted = promises.saves + saves;
  for (let tries = 0; promises.saves < wanted && tries < 600; tries++) await pause(50);
  await pause(random() * 1500);
}

test('every word that was called saved outlives 25 kills at random moments', async ({ browser, dataDir }, info) => {
  test.setTimeout(300_000);
  const seed = Number(process.env['COPYDESK_SEED'] ?? 20_261_124);
  info.annotations.push({ type: 'seed', description: String(seed) });
  const random = seededRandom(seed);
  const id = await prepare(dataDir);
  const promises: Promises = { words: new Set(), saves: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const host = await startLoopbackProgram(dataDir);
    const page = await browser.newPage();
    const settled = notePromises(page, promises);
    await page.goto(host.url);
    await new LibraryPage(page).open(HEADLINE);
    const { body } = new StoryPage(page);
    await body.click();
    await page.keyboard.press('ControlOrMeta+End');
    const killing = someTimeLater(promises, Math.floor(random() * 3), random).then(() => host.kill());
    let killed = false;
    void killing.then(() => (killed = true));
    for (let word = 0; !killed; word++) await page.keyboard.type(`word${round}x${word} `);
    await killing;
    await settled();
    await page.close();
  }
  expect(promises.saves).toBeGreaterThan(ROUNDS / 2);
  expect(promises.words.size).toBeGreaterThan(ROUNDS / 2);
  const last = await startLoopbackProgram(dataDir);
  const page = await browser.newPage();
  await page.goto(last.url);
  const { document } = await windowClient(page).articles.getArticle({ id });
  const kept = new Set(plainText(document).match(WORD));
  expect([...promises.words].filter((word) => !kept.has(word))).toEqual([]);
  await last.stop();
  const doctor = await copydesk(['doctor', '--json', '--data', dataDir]);
  expect(doctor.code, doctor.stderr).toBe(0);
  const { findings } = JSON.parse(doctor.stdout) as { findings: DoctorFinding[] };
  expect(findings.filter((finding) => !finding.ok && !finding.repaired)).toEqual([]);
});
