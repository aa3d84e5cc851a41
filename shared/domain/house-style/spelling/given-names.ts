import givenNames from './given-names.json' with { type: 'json' };

const GIVEN_NAMES: ReadonlySet<string> = new Set(givenNames);

/** True for a common given name. */
export const isGivenName = (name: string): boolean => GIVEN_NAMES.has(name);
