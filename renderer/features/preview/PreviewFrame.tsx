import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import type { PageOptions } from '../../../shared/page/page-options.ts';
import { renderParts } from '../../../shared/page/page-parts.ts';
import { renderPage } from '../../../shared/page/render-page.ts';
import { followBlock } from './follow-block.ts';
import { lendFonts } from './page-fonts.ts';
import { PatchedPage } from './patched-page.ts';
import { wearTheme, type PageScheme } from './page-theme.ts';
import styles from './PreviewPanel.module.css';

/** How long the page waits, so that the letter just typed is on the screen before it and quick keys are taken together. Milliseconds. */
const BEHIND_MS = 30;

export interface PreviewFrameProps {
  document: ArticleDocument;
  options: PageOptions;
  scheme: PageScheme;
  /** The block that holds the caret; the page scrolls to it. */
  activeBlockId: string | null;
  width: number;
  height: number;
  scale: number;
  /** A link of the page was chosen. */
  onLink(url: string): void;
  /** A block of the page was clicked. */
  onBlock(blockId: string): void;
  /** The page could not be patched and has to be drawn anew. */
  onProblem(error: unknown): void;
  /** The page’s fonts could not be had; it shows others. */
  onFontProblem(error: unknown): void;
}

/** The published page in a frame that can run nothing. It is loaded once; after that only what changed is replaced in it. */
export function PreviewFrame(props: PreviewFrameProps) {
  const { document: story, options, scheme, activeBlockId, width, height, scale } = props;
  const [first] = useState(() => ({ html: renderPage(story, options), parts: renderParts(story, options) }));
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useRef<PatchedPage>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(null);

  const update = useEffectEvent(() => {
    try {
      page.current?.update(renderParts(story, options));
    } catch (error) {
      page.current = null;
      props.onProblem(error);
    }
  });
  const follow = useEffectEvent(() => {
    const view = frame.current?.contentWindow;
    if (view && page.current && activeBlockId !== null) followBlock(view, page.current, story, activeBlockId);
  });
  const dress = useEffectEvent(() => {
    const view = frame.current?.contentWindow;
    if (view && page.current) wearTheme(view, options.shell.theme, scheme);
  });
  const choose = useEffectEvent((event: MouseEvent) => {
    const target = event.target as Element | null;
    const href = target?.closest('a')?.getAttribute('href');
    if (href !== undefined && href !== null) {
      if (href.startsWith('#')) return;
      event.preventDefault();
      props.onLink(href);
      return;
    }
    if (target?.closest('video, summary') || frame.current?.contentWindow?.getSelection()?.toString()) return;
    const blockId = target && page.current?.blockAt(target);
    if (blockId) props.onBlock(blockId);
  });

  const report = useEffectEvent((error: unknown) => props.onFontProblem(error));

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const begin = (): void => {
      const inside = element.contentDocument;
      if (!inside) return;
      page.current = new PatchedPage(inside, first.parts);
      inside.addEventListener('click', (event) => choose(event));
      if (element.contentWindow) lendFonts(element.contentWindow).catch((error: unknown) => report(error));
      dress();
      update();
      follow();
    };
    element.addEventListener('load', begin);
    return () => element.removeEventListener('load', begin);
  }, [first]);

  useLayoutEffect(() => dress(), [options.shell.theme, scheme]);

  useEffect(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      update();
      follow();
    }, BEHIND_MS);
  }, [story, options, activeBlockId, width, height]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );

  return (
    <iframe
      ref={frame}
      title="The page as it will be published"
      sandbox="allow-same-origin"
      srcDoc={first.html}
      className={styles.frame}
      style={{ inlineSize: width, blockSize: height, scale: String(scale) }}
    />
  );
}
