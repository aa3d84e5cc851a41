import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { videoSegments } from '../../../shared/document/read/rundown.ts';
import { mediaUrl } from '../../api/index.ts';

async function readCaptions(sha256: string): Promise<string | null> {
  const answer = await fetch(mediaUrl({ sha256 }));
  return answer.ok ? answer.text() : null;
}

/** The texts of the story's caption files by their digest, as far as they have been read. */
export function useCaptionTexts(document: ArticleDocument): ReadonlyMap<string, string> {
  const digests = videoSegments(document).flatMap(({ captions }) => captions.map(({ media }) => media.sha256));
  const wanted = [...new Set(digests)].sort();
  const answers = useQueries({
    queries: wanted.map((sha256) => ({ queryKey: ['captions', sha256], queryFn: () => readCaptions(sha256) })),
    combine: (results) => results.map(({ data }) => data ?? null),
  });
  const known = JSON.stringify(wanted.map((sha256, index) => [sha256, answers[index] ?? null]));
  return useMemo(() => {
    const pairs = JSON.parse(known) as [string, string | null][];
    return new Map(pairs.flatMap(([sha256, words]) => (words === null ? [] : [[sha256, words] as const])));
  }, [known]);
}
