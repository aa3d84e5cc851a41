import { AppError } from '../../../shared/contract/errors.ts';

/** A place in a list as an opaque text, from the key of the page's last row. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key behind a cursor. Throws AppError `validation` where it is none of ours. `types` says what the key is made of. */
export function decodeCursor<K extends readonly ('string' | 'number')[]>(
  cursor: string,
  types: K,
): { [I in keyof K]: K[I] extends 'string' ? string : number } {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    key = undefined;
  }
  if (!Array.isArray(key) || key.length !== types.length || !types.every((type, at) => typeof key[at] === type)) {
    throw new AppError('validation', 'This place in the list is not one of Copydesk’s. Load the list again.');
  }
  return key as unknown as { [I in keyof K]: K[I] extends 'string' ? string : number };
}
