import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { emptyShell } from '../../shared/document/site-shell.ts';
import type { PageOptions } from '../../shared/page/page-options.ts';
import { renderParts } from '../../shared/page/page-parts.ts';
import { renderPage } from '../../shared/page/render-page.ts';
import { PatchedPage } from '../../renderer/features/preview/patched-page.ts';

const OPTIONS: PageOptions = {
  shell: emptyShell(),
  asOf: '2026-11-24T18:00:00Z',
  unknownBlocks: 'box',
  assets: { stylesheet: 'page/page.css', mediaUrl: () => 'media/x', captionText: () => undefined },
};

const laidOut = (frame: HTMLIFrameElement): number => frame.contentDocument?.body.offsetHeight ?? 0;

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 390px; height: 700px; z-index: 9';
  document.body.append(frame);
  return frame;
}

const load = (frame: HTMLIFrameElement, html: string): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.srcdoc = html;
  });

/** The same changes of a story shown twice, in turn: by patching a loaded page, and by loading a fresh one. Times until laid out. */
export async function comparePreviews(
  versions: readonly ArticleDocument[],
): Promise<{ patched: number[]; fresh: number[] }> {
  const [first, ...changed] = versions;
  const times: { patched: number[]; fresh: number[] } = { patched: [], fresh: [] };
  if (!first) return times;
  const [patched, fresh] = [newFrame(), newFrame()];
  await load(patched, renderPage(first, OPTIONS));
  if (!patched.contentDocument) throw new Error('the frame has no page');
  const page = new PatchedPage(patched.contentDocument, renderParts(first, OPTIONS));
  for (const version of changed) {
    let started = performance.now();
    page.update(renderParts(version, OPTIONS));
    laidOut(patched);
    times.patched.push(performance.now() - started);
    started = performance.now();
    await load(fresh, renderPage(version, OPTIONS));
    laidOut(fresh);
    times.fresh.push(performance.now() - started);
    if (patched.contentDocument.body.textContent !== fresh.contentDocument?.body.textContent) {
      throw new Error('the two pages differ');
    }
  }
  patched.remove();
  fresh.remove();
  return times;
}
