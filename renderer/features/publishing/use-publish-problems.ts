import { useEffect, useMemo, useState } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { publishProblems, type PublishProblem } from '../../../shared/document/publish-gate.ts';

/** How often an embargo is looked at again, in milliseconds. */
const LOOK_MS = 30_000;

/** What stops a story from being published now; nothing where there is no story. */
export function usePublishProblems(document: ArticleDocument | undefined): PublishProblem[] {
  const [asOf, setAsOf] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setAsOf(new Date().toISOString()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return useMemo(() => (document ? publishProblems(document, { asOf }) : []), [document, asOf]);
}
