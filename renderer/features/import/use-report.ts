import { useQuery, useQueryClient } from '@tanstack/react-query';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';
import type { ImportPlace } from '../../../shared/contract/import-report.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { messageOf, useClient } from '../../api/index.ts';
import { useToast } from '../../ui/index.ts';
import { useProblems } from '../problems/index.ts';
import { revealPlace, useStory } from '../story/index.ts';

/** How a story came in, and what was settled of it since. `putBack` and `reveal` need the story to be the open one. */
export function useReport(id: ArticleId | null) {
  const client = useClient();
  const queries = useQueryClient();
  const toast = useToast();
  const story = useStory();
  const problems = useProblems();
  const queryKey = ['import-report', id];
  const { data, error } = useQuery({
    queryKey,
    enabled: id !== null,
    queryFn: () => client.articles.getImportReport({ id: id as ArticleId }),
  });
  const editor = story && story.summary.id === id && !story.readOnly ? story.editor : null;

  const mark = (change: { restored?: number[]; confirmed?: number[] }): void => {
    if (!data || id === null) return;
    const marks = { restored: data.restored, confirmed: data.confirmed, ...change };
    queries.setQueryData(queryKey, { ...data, ...marks });
    client.articles.markImportReport({ id, ...marks }).catch((failure: unknown) => {
      toast.show({ message: messageOf(failure), tone: 'error' });
      void queries.invalidateQueries({ queryKey });
    });
  };
  return {
    data,
    error,
    /** True while the story of the report is the one that is open. */
    isOpen: story?.summary.id === id,
    canEdit: editor !== null,
    /** Puts the words of a set-aside line at the end of the story, as a paragraph. */
    putBack: (place: number): void => {
      const line = data?.report?.lines[place];
      const handle = editor?.current;
      if (!line || !handle) return;
      const last = handle.getBody().root.children.at(-1);
      handle.insertBlock({ ...emptyBlock('paragraph'), children: [text(line.text)] }, last?.id ?? null);
      mark({ restored: [...data.restored, place] });
      toast.show({ message: 'The line stands at the end of the story.' });
    },
    confirm: (place: number, isConfirmed: boolean): void => {
      if (!data) return;
      const others = data.confirmed.filter((other) => other !== place);
      mark({ confirmed: isConfirmed ? [...others, place] : others });
    },
    /** Shows where words of the source stand now. */
    reveal: (place: ImportPlace): void => {
      if (!story || place.kind === 'shell') return;
      const field = place.kind === 'field' ? (place.field as keyof ArticleFields) : null;
      const blockId = place.kind === 'block' ? place.blockId : null;
      if (!revealPlace(story, { blockId, field }) && field !== null) problems?.showField(field);
    },
  };
}

export type Report = ReturnType<typeof useReport>;
