import { eventSchemas, type AppEvent, type EventName } from '../../shared/contract/events.ts';

/** An event as it came from the host; undefined for one that this version of the interface does not know. */
export function parseEvent(raw: unknown): AppEvent | undefined {
  if (typeof raw !== 'object' || raw === null || !('name' in raw) || !('payload' in raw)) return undefined;
  const { name, payload } = raw;
  if (typeof name !== 'string' || !Object.hasOwn(eventSchemas, name)) return undefined;
  const parsed = eventSchemas[name as EventName].safeParse(payload);
  return parsed.success ? ({ name, payload: parsed.data } as AppEvent) : undefined;
}
