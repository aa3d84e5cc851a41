import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from '../../shared/document/inline.ts';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { longStory } from '../fixtures/documents.ts';
import { openTestCore } from '../support/test-core.ts';
import { medianOfEach, type Comparison } from './measure.ts';

/** The same story with other words in one paragraph. */
function withOneChange(document: ArticleDocument, run: number): ArticleDocument {
  const children = document.body.root.children.map((block, index) =>
    index === 7 && block.type === 'paragraph'
      ? { ...block, children: [text(`The ${run}th change of this paragraph.`)] }
      : block,
  );
  return { ...document, body: { root: { ...document.body.root, children } } };
}

async function writeWhole(folder: string, content: string): Promise<void> {
  const file = await open(join(folder, 'whole.tmp'), 'w');
  await file.writeFile(content);
  await file.sync();
  await file.close();
  await rename(join(folder, 'whole.tmp'), join(folder, 'whole.json'));
}

/** Saving one changed block of a 900-word story, against writing the whole story as a file that a power cut can't tear. */
export async function benchSave(): Promise<Comparison[]> {
  const { client, dir, close } = await openTestCore();
  try {
    const story = longStory(900);
    const { id } = await client.articles.createFromDocument({ document: story });
    const opened = await client.articles.getArticle({ id });
    let { document } = opened;
    let { revision } = opened.summary;
    const [save, whole] = await medianOfEach(
      120,
      async (run) => {
        document = withOneChange(document, run);
        ({ revision } = await client.articles.saveDraft({ id, baseRevision: revision, document }));
      },
      async (run) => writeWhole(dir, JSON.stringify(withOneChange(document, run))),
    );
    return [
      {
        name: 'Save one changed block of a 900-word story',
        milliseconds: save,
        against: 'write, fsync and rename the whole',
        againstMilliseconds: whole,
      },
    ];
  } finally {
    await close();
  }
}
