import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyShell } from '../../shared/document/site-shell.ts';
import { readDocument } from '../../shared/document/read-document.ts';
import type { PageOptions } from '../../shared/page/page-options.ts';
import { renderPage } from '../../shared/page/render-page.ts';
import { longStory } from '../fixtures/documents.ts';
import { medianOfEach, type Comparison } from './measure.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'electron', 'core', 'sample', 'sample.story');
const OPTIONS: PageOptions = {
  shell: emptyShell(),
  asOf: '2026-11-24T12:00:00Z',
  assets: {
    stylesheet: 'page.css',
    mediaUrl: (media) => `media/${media.sha256}`,
    captionText: () => 'WEBVTT\n\n00:00.000 --> 00:05.000\nWords.\n',
  },
};

/** Making the published page from a stored story, against only parsing that story's JSON. */
export async function benchPage(): Promise<Comparison[]> {
  const sample = readDocument(JSON.parse(readFileSync(SAMPLE, 'utf8')));
  if (!sample.ok) throw new Error('the sample story could not be read');
  const comparisons: Comparison[] = [];
  for (const [name, document] of [
    ['the sample story', sample.value],
    ['a 900-word story', longStory(900)],
    ['a 10,000-word story', longStory(10_000)],
  ] as const) {
    const json = JSON.stringify(document);
    const [milliseconds, againstMilliseconds] = await medianOfEach(
      400,
      () => renderPage(document, OPTIONS),
      () => JSON.parse(json) as unknown,
    );
    comparisons.push({ name: `Page of ${name}`, milliseconds, against: 'JSON.parse of it', againstMilliseconds });
  }
  return comparisons;
}
