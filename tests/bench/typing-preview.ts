import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { text } from '../../shared/document/inline.ts';

const SCRIPT = join(import.meta.dirname, 'typing-preview-page.ts');
const KEYS = 40;
const WARM_UP = 5;

/** The story after each of some keys in its middle paragraph; every other block is the object it was. */
function afterKeys(story: ArticleDocument): ArticleDocument[] {
  const { children } = story.body.root;
  const middle = children.findIndex((block, index) => index > children.length / 2 && block.type === 'paragraph');
  return Array.from({ length: KEYS + WARM_UP + 1 }, (_, key) => ({
    ...story,
    body: {
      root: {
        ...story.body.root,
        children: children.map((block, index) =>
          index === middle && block.type === 'paragraph'
            ? { ...block, children: [...block.children, text(` ${'x'.repeat(key)}`)] }
            : block,
        ),
      },
    },
  }));
}

/** The program's own patching of the preview against a fresh srcdoc, in the program's window. Milliseconds from the new words to the page laid out. */
export async function timePreviews(
  page: Page,
  story: ArticleDocument,
): Promise<{ patched: number[]; fresh: number[] }> {
  const bundle = await rolldown({ input: SCRIPT });
  const { output } = await bundle.generate({ format: 'iife', name: 'previewBench' });
  await bundle.close();
  await page.bringToFront();
  await page.evaluate(`${output[0].code}; window.previewBench = previewBench`);
  const { patched, fresh } = await page.evaluate(
    (versions) => {
      const { previewBench } = window as unknown as { previewBench: typeof import('./typing-preview-page.ts') };
      return previewBench.comparePreviews(JSON.parse(versions) as ArticleDocument[]);
    },
    JSON.stringify(afterKeys(story)),
  );
  return { patched: patched.slice(WARM_UP), fresh: fresh.slice(WARM_UP) };
}
