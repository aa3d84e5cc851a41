import { canonicalJson } from '../lib/json.ts';
import { bodyOf, type ArticleDocument } from './article-document.ts';
import type { ArticleFields } from './article-fields.ts';
import type { Block } from './blocks/block.ts';

/** Thrown and caught in here: the same thing was changed on both sides. */
class Clash extends Error {}

/**
 * Two states of a story that both come from `base`, made one: every field and block as the side has it that changed it. undefined where both
 * changed the same field or block in different ways, where one took out what the other changed, or where both put the body in another order.
 */
export function mergeDocuments(
  base: ArticleDocument,
  mine: ArticleDocument,
  theirs: ArticleDocument,
): ArticleDocument | undefined {
  try {
    const fields = mergeFields(base.fields, mine.fields, theirs.fields);
    const [blocks, ...sides] = [base, mine, theirs].map(({ body }) => body.root.children);
    return { ...mine, fields, body: bodyOf(mergeBlocks(blocks ?? [], sides[0] ?? [], sides[1] ?? [])) };
  } catch (error) {
    if (error instanceof Clash) return undefined;
    throw error;
  }
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** The value of the side that changed it; undefined stands for one that is not there. Throws Clash where both did, differently. */
function changed<T>(base: T, mine: T, theirs: T): T {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  if (same(mine, base)) return theirs;
  throw new Clash();
}

function mergeFields(base: ArticleFields, mine: ArticleFields, theirs: ArticleFields): ArticleFields {
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]) as Set<keyof ArticleFields>;
  const values = [...names].map((name) => [name, changed<unknown>(base[name], mine[name], theirs[name])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as unknown as ArticleFields;
}

type Blocks = readonly Block[];

const byId = (blocks: Blocks): Map<string, Block> => new Map(blocks.map((block) => [block.id, block]));
const idsOf = (blocks: Blocks): string[] => blocks.map(({ id }) => id);

function mergeBlocks(base: Blocks, mine: Blocks, theirs: Blocks): Block[] {
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const merged = new Map<string, Block>();
  for (const id of new Set([...ours.keys(), ...others.keys()])) {
    const block = changed(before.get(id), ours.get(id), others.get(id));
    if (block) merged.set(id, block);
  }
  const kept = (blocks: Blocks): string[] => idsOf(blocks).filter((id) => merged.has(id));
  const old = (blocks: Blocks): string[] =>
    kept(blocks).filter((id) => before.has(id) && ours.has(id) && others.has(id));
  // Why theirs where this side moved nothing: what they moved, or put between, stands where they want it.
  const mineMoved = !same(old(mine), old(base));
  if (mineMoved && !same(old(theirs), old(base)) && !same(old(mine), old(theirs))) throw new Clash();
  const order = mineMoved ? woven(kept(mine), kept(theirs)) : woven(kept(theirs), kept(mine));
  return order.flatMap((id) => merged.get(id) ?? []);
}

/** The first order with what only the second has, each behind what stands before it there. */
function woven(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first];
  second.forEach((id, at) => {
    if (!order.includes(id)) order.splice(order.indexOf(second[at - 1] ?? '') + 1, 0, id);
  });
  return order;
}
