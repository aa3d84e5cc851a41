/** Words at a place of a text. */
interface Found {
  start: number;
  end: number;
  text: string;
}

function replacedAt(value: unknown, [step, ...path]: readonly string[], found: Found, words: string): unknown {
  if (step === undefined) {
    const stands = typeof value === 'string' && value.slice(found.start, found.end) === found.text;
    return stands ? value.slice(0, found.start) + words + value.slice(found.end) : undefined;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  const next = replacedAt((value as Record<string, unknown>)[step], path, found, words);
  if (next === undefined) return undefined;
  return Array.isArray(value)
    ? value.map((item: unknown, at) => (String(at) === step ? next : item))
    : { ...value, [step]: next };
}

/**
 * A patch of a block's fields with other words in one of them, named as story-text names it (`caption`, `links.0.title`). Null where other
 * words than those found stand there by now.
 */
export function replacedIn<F extends object>(fields: F, field: string, found: Found, words: string): Partial<F> | null {
  const [top = '', ...path] = field.split('.');
  const next = replacedAt((fields as Record<string, unknown>)[top], path, found, words);
  return next === undefined ? null : ({ [top]: next } as Partial<F>);
}
