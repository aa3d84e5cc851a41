import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { z } from 'zod';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { namesOf } from '../../../shared/document/read/story-text.ts';
import { houseStyleOf } from '../../../shared/domain/house-style/house-style.ts';
import { HOUSE_STYLE_KEY } from '../../../shared/domain/house-style/style-file.ts';
import { useClient, usePreference } from '../../api/index.ts';
import type { CheckSetting } from './check-messages.ts';

export const wordsSchema = z.array(z.string().max(1000)).max(20_000);
const NONE: string[] = [];

/** A list of texts that the newsroom keeps, with a way to add one. */
export function useKeptWords(key: string): [readonly string[], (words: string[]) => void] {
  return usePreference(key, wordsSchema, NONE);
}

export const IGNORED = 'problems-ignored';
/** Words of a story that were marked to be looked at. */
export const markedKey = (storyId: string): string => `problems-marked/${storyId}`;
export const OWN_WORDS = 'dictionary-words';

const NAMES_STAY_FRESH_MS = 10 * 60_000;

/** Names that the newsroom's other stories use; none until they are known. */
function useNewsroomNames() {
  const client = useClient();
  return useQuery({
    queryKey: ['newsroom-names'],
    staleTime: NAMES_STAY_FRESH_MS,
    queryFn: async () => (await client.newsroom.listNames({})).names,
  });
}

/** What the checks of the open story go by: the house style, the person's own words, the story's names. */
export function useSetting(document: ArticleDocument | undefined): CheckSetting {
  const [kept] = usePreference(HOUSE_STYLE_KEY, z.json(), null);
  const [accepted] = useKeptWords(OWN_WORDS);
  const style = useMemo(() => houseStyleOf(kept), [kept]);
  const { data: newsroomNames } = useNewsroomNames();
  // Why as one text: the names seldom change, and while they don't the checks need not begin anew.
  const names = [...(newsroomNames ?? []), ...(document ? namesOf(document) : [])].join('\n');
  return useMemo(() => ({ style, accepted, names: names.split('\n') }), [style, accepted, names]);
}
