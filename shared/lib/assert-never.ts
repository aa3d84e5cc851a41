/** Makes a missing case of a closed union a type error, and a run-time error should one arrive all the same. */
export function assertNever(value: never, what = 'value'): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
