/** An object of a ninjs file. */
export type NinjsItem = Record<string, unknown>;

/** The same without members that say nothing: undefined, an empty text, an empty list. */
export const withoutEmpty = (item: NinjsItem): NinjsItem =>
  Object.fromEntries(
    Object.entries(item).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
