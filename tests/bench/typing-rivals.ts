import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { ArticleDocument } from '../../shared/document/article-document.ts';
import { plainHtml } from './typing-story.ts';

const FONTS = join(import.meta.dirname, '..', '..', 'node_modules', '@fontsource-variable', 'source-serif-4');
const SCRIPT = join(import.meta.dirname, 'typing-rival-page.ts');

/** How text is set, as the program's own surface computes it. */
export interface Setting {
  fontFamily: string;
  fontSize: string;
  lineHeight: string;
  width: string;
  height: string;
}

async function script(): Promise<string> {
  const bundle = await rolldown({ input: SCRIPT });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

const page = (stories: readonly [string, ArticleDocument][], setting: Setting): string => `<!doctype html>
<meta charset="utf-8">
<link rel="stylesheet" href="font/wght.css">
<style>
  body { margin: 0 }
  #scroller { overflow-y: auto; height: ${setting.height} }
  #surface { margin: 0 auto; width: ${setting.width}; font-family: ${setting.fontFamily}; font-size: ${setting.fontSize}; line-height: ${setting.lineHeight} }
  #surface > div { white-space: pre-wrap; overflow-wrap: anywhere; outline: none }
  #surface p { margin: 0 0 16px }
</style>
${stories.map(([name, { fields }]) => `<button id="${name}">${fields.headline}</button>`).join('\n')}
<textarea aria-label="Headline"></textarea>
<div id="scroller"><div id="surface"></div></div>
<script src="script.js"></script>`;

/** Serves the page of the rivals on this machine: a bare contenteditable, and with #tiptap TipTap, over the same words in the same type. */
export async function serveRivals(stories: Record<string, ArticleDocument>, setting: Setting) {
  const entries = Object.entries(stories);
  const files = new Map<string, { type: string; body: string }>([
    ['/', { type: 'text/html', body: page(entries, setting) }],
    ['/script.js', { type: 'text/javascript', body: await script() }],
    ...entries.map(([name, story]) => [`/${name}.html`, { type: 'text/html', body: plainHtml(story) }] as const),
  ]);
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const known = files.get(path);
    const font = /^\/font\/([\w./-]+)$/.exec(path)?.[1];
    const type = known?.type ?? (path.endsWith('.css') ? 'text/css' : 'font/woff2');
    const body = known ? Promise.resolve(known.body) : font ? readFile(join(FONTS, font)) : Promise.resolve('');
    body.then(
      (bytes) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
