import { z } from 'zod';

/**
 * What was typed into fields that expect something else (a duration, a date, an address) and could not be understood, by the field's name in
 * the object that carries it. No page shows any of it; the field's own value stays what it was. Left out where all is understood.
 */
export const asTypedSchema = z.record(z.string(), z.string()).optional();
export type AsTyped = z.infer<typeof asTypedSchema>;

/** The entries with that of one field set, or taken out where `typed` is undefined; undefined where none is left. */
export function withTyped(entries: AsTyped, field: string, typed: string | undefined): AsTyped {
  const { [field]: _, ...others } = entries ?? {};
  if (typed !== undefined) return { ...others, [field]: typed };
  return Object.keys(others).length > 0 ? others : undefined;
}
