import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { z } from 'zod';
import type { CopydeskClient } from '../../shared/contract/contract.ts';
import type { EventName, EventPayload } from '../../shared/contract/events.ts';
import type { Job } from '../../shared/contract/jobs.contract.ts';
import type { SiteShell } from '../../shared/document/site-shell.ts';
import type { JobId } from '../../shared/domain/ids.ts';
import type { Json } from '../../shared/lib/json.ts';
import { useApi } from './ApiProvider.tsx';

export const useClient = (): CopydeskClient => useApi().client;

/** The name of this window in calls and events. */
export const useClientId = (): string => useApi().clientId;

/** Calls the handler, always the latest one, for every event of this name. */
export function useAppEvent<N extends EventName>(name: N, handler: (payload: EventPayload<N>) => void): void {
  const { events } = useApi();
  const latest = useEffectEvent(handler);
  useEffect(() => events.on(name, (payload) => latest(payload)), [events, name]);
}

/** False while the host does not answer. */
export function useConnected(): boolean {
  const { events } = useApi();
  return useSyncExternalStore(events.watchConnection, () => events.connected);
}

export const newsroomKey = ['newsroom'] as const;

/** Who is writing, what stands round the page, what the host can do; kept fresh by events. */
export function useNewsroom() {
  const client = useClient();
  const queries = useQueryClient();
  const refresh = (): void => void queries.invalidateQueries({ queryKey: newsroomKey });
  useAppEvent('profileChanged', refresh);
  useAppEvent('shellChanged', refresh);
  useAppEvent('jobChanged', ({ job }) => {
    if (job.kind === 'backup' && job.state === 'done') refresh();
  });
  return useQuery({ queryKey: newsroomKey, queryFn: () => client.newsroom.getNewsroom({}) });
}

/** What stood round the page at a moment, by its dated records; undefined until it is known, and where no moment is asked for. */
export function useShellAt(moment: string | null): SiteShell | undefined {
  const client = useClient();
  const queries = useQueryClient();
  useAppEvent('shellChanged', () => void queries.invalidateQueries({ queryKey: ['shell-at'] }));
  const { data } = useQuery({
    queryKey: ['shell-at', moment],
    enabled: moment !== null,
    queryFn: async () => (await client.newsroom.getShell({ at: { moment: moment as string } })).shell,
  });
  return moment === null ? undefined : data;
}

/** A small setting of the interface, kept by the host: its value (the fallback until it is known) and how to set it. */
export function usePreference<S extends z.ZodType<Json>>(
  key: string,
  schema: S,
  fallback: z.output<S>,
): [z.output<S>, (value: z.output<S>) => void] {
  const client = useClient();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['preference', key],
    queryFn: async () => (await client.newsroom.getPreference({ key })).value,
  });
  const parsed = schema.safeParse(data);
  const set = useCallback(
    (value: z.output<S>) => {
      queries.setQueryData(['preference', key], value);
      client.newsroom.setPreference({ key, value }).catch((error: unknown) => {
        // Why: a column's width that could not be kept is no news for the writer, but the log should have it.
        const message = `The preference ${key} was not kept: ${String(error)}`;
        void client.windows.reportProblem({ message });
      });
    },
    [client, queries, key],
  );
  return [parsed.success ? parsed.data : fallback, set];
}

/** A job as it stands now; undefined until its first state is known. */
export function useJob(jobId: JobId | null) {
  const client = useClient();
  const queries = useQueryClient();
  useAppEvent('jobChanged', ({ job }) => {
    if (job.id === jobId) queries.setQueryData(['job', jobId], job);
  });
  return useQuery({
    queryKey: ['job', jobId],
    enabled: jobId !== null,
    queryFn: async () => {
      const job = await client.jobs.getJob({ jobId: jobId as JobId });
      // Why: an event may overtake the answer; what has ended does not run again.
      const known = queries.getQueryData<Job>(['job', jobId]);
      return known && known.state !== 'running' ? known : job;
    },
  });
}
