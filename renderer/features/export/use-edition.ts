import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Edition } from '../../../shared/contract/jobs.contract.ts';
import type { ArticleId } from '../../../shared/domain/ids.ts';
import { useClient } from '../../api/index.ts';
import { localText, type SelectOption } from '../../ui/index.ts';

const TODAY: Edition = { as: 'today' };

/** An edition as one word, for a list to choose from. */
export const editionKey = (edition: Edition): string =>
  edition.as === 'published' ? String(edition.export) : edition.as;

/** Whether a story is exported as it is, in today’s masthead, or as it was published: the choice, what there is to choose from, and how to choose. */
export function useEdition(id: ArticleId | null): [Edition, SelectOption<string>[], (key: string) => void] {
  const client = useClient();
  const [chosen, setChosen] = useState(TODAY);
  const { data } = useQuery({
    queryKey: ['exports', id],
    enabled: id !== null,
    gcTime: 0,
    queryFn: () => client.jobs.listExports({ id: id as ArticleId }),
  });
  const exports = id === null ? [] : (data?.exports ?? []);
  const options = [
    { value: editionKey(TODAY), label: 'As it is now, with today’s masthead' },
    ...exports.map((each) => ({
      value: String(each.export),
      label: `As it was published on ${localText(new Date(each.exportedAt))}`,
    })),
  ];
  const choose = (key: string): void => {
    const earlier = exports.find((each) => String(each.export) === key);
    setChosen(earlier ? { as: 'published', export: earlier.export } : TODAY);
  };
  return [id === null ? TODAY : chosen, options, choose];
}
