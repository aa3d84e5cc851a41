const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** An autosave of a story's history; `at` is its moment in ISO 8601. */
export interface Autosave {
  id: string;
  at: string;
}

/**
 * The autosaves that a history can do without at `now` (milliseconds): all of the last day stay, then the last of every hour for a month,
 * then the last of every day. Hours and days are those of UTC.
 */
export function dispensable(autosaves: readonly Autosave[], now: number): string[] {
  const lastOf = new Map<string, Autosave>();
  for (const autosave of autosaves) {
    const span = spanOf(autosave, now);
    const before = lastOf.get(span);
    if (!before || before.at <= autosave.at) lastOf.set(span, autosave);
  }
  return autosaves.filter((autosave) => lastOf.get(spanOf(autosave, now)) !== autosave).map(({ id }) => id);
}

/** Two autosaves of one span are one too many. */
function spanOf({ id, at }: Autosave, now: number): string {
  const age = now - Date.parse(at);
  if (age < DAY_MS) return id;
  return age < 30 * DAY_MS ? at.slice(0, 'yyyy-mm-ddThh'.length) : at.slice(0, 'yyyy-mm-dd'.length);
}
