/**
 * The fewest items that still fail, found by leaving out halves, quarters … down to single ones for as long as the rest fails. Leaving any one
 * more of them out makes the failure go, unless `runs` came to its end. `items` themselves must fail.
 */
export async function shrink<T>(
  items: readonly T[],
  fails: (fewer: readonly T[]) => Promise<boolean>,
  runs: number,
): Promise<readonly T[]> {
  let kept = items;
  let left = runs;
  let size = Math.ceil(kept.length / 2);
  while (size >= 1 && left > 0) {
    const before = kept.length;
    for (let at = 0; at < kept.length && left > 0; left--) {
      const fewer = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (await fails(fewer)) kept = fewer;
      else at += size;
    }
    // Why again at one: an item that could not go alone may be able to, once another has gone.
    if (size > 1) size = Math.ceil(Math.min(size, kept.length) / 2);
    else if (kept.length === before) return kept;
  }
  return kept;
}
