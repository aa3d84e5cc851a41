import { useDeferredValue, useState } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { useClient, useNewsroom, useShellAt } from '../../api/index.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import type { PageScheme } from './page-theme.ts';
import { fitPage, PREVIEW_WIDTHS } from './preview-width.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import styles from './PreviewPanel.module.css';
import { usePageOptions } from './use-page-options.ts';
import { useSpace } from './use-space.ts';

export interface PagePreviewProps {
  document: ArticleDocument;
  /** CSS pixels; a phone's where nobody says. */
  width?: number;
  /** The moment the page speaks of; the present one where nobody says. */
  asOf?: string | null;
  /** What stands round the page; the newsroom’s own at that moment where nobody says. */
  shell?: SiteShell;
  scheme?: PageScheme;
  activeBlockId?: string | null;
  onBlock?(blockId: string): void;
}

/** A document's page, laid into the space there is: shrunk where it is wider. */
export function PagePreview(props: PagePreviewProps) {
  const { width = PREVIEW_WIDTHS.phone, asOf = null, scheme = 'system', activeBlockId = null, onBlock } = props;
  const client = useClient();
  const { data: newsroom } = useNewsroom();
  const [opened] = useState(() => new Date().toISOString());
  const [drawings, setDrawings] = useState(0);
  const shellThen = useShellAt(props.shell ? null : asOf);
  // Why deferred: the page follows the typing, and never holds it up.
  const document = useDeferredValue(props.document);
  const options = usePageOptions(document, asOf ?? opened, props.shell ?? shellThen);
  const { ref, space } = useSpace();
  const { scale, height } = fitPage(width, space);

  const follow = (url: string): void => {
    if (!/^https?:/i.test(url)) return;
    if (newsroom?.capabilities.opensLinks) void client.newsroom.openLink({ url });
    else window.open(url, '_blank', 'noopener');
  };
  const report = (message: string): void => void client.windows.reportProblem({ message });
  const drawAnew = (error: unknown): void => {
    report(`The preview was drawn anew: ${String(error)}`);
    setDrawings((before) => before + 1);
  };

  return (
    <div className={styles.space} ref={ref}>
      {options && space.width > 0 ? (
        <div className={styles.sheet} style={{ inlineSize: width * scale, blockSize: space.height }}>
          <PreviewFrame
            key={drawings}
            document={document}
            options={options}
            scheme={scheme}
            activeBlockId={activeBlockId}
            width={width}
            height={height}
            scale={scale}
            onLink={follow}
            onBlock={(blockId) => onBlock?.(blockId)}
            onProblem={drawAnew}
            onFontProblem={(error) => report(`The preview’s fonts were not read: ${String(error)}`)}
          />
        </div>
      ) : null}
    </div>
  );
}
