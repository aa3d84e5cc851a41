type Holder = Readonly<Record<string, unknown>> | readonly unknown[];

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const inside = (holder: Holder, key: string): unknown => (holder as Readonly<Record<string, unknown>>)[key];

/** The text at a field's path, such as `links.0.title`; undefined where there is none. */
export function textAt(holder: unknown, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((at, key) => (isHolder(at) ? inside(at, key) : undefined), holder);
  return typeof found === 'string' ? found : undefined;
}

function withValue(holder: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined || !isHolder(holder)) return text;
  const value = withValue(inside(holder, key), rest, text);
  return Array.isArray(holder)
    ? holder.map((item, index) => (String(index) === key ? value : (item as unknown)))
    : { ...holder, [key]: value };
}

/** The top field of a path and its value with another text in it: what a patch of the holder has to say. */
export function patchOf(holder: unknown, path: string, text: string): Record<string, unknown> {
  const [top = ''] = path.split('.');
  const changed = withValue(holder, path.split('.'), text) as Record<string, unknown>;
  return { [top]: changed[top] };
}
