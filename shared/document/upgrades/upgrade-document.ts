import type { Json } from '../../lib/json.ts';
import { FORMAT_VERSION } from '../format-version.ts';

export interface RawDocument {
  formatVersion: number;
  fields: Json;
  body: Json;
}
/** One step from format `from` to `from + 1`, over plain JSON; it never throws on a document that its own version would have taken. */
export interface DocumentUpgrade {
  from: number;
  upgrade(document: RawDocument): RawDocument;
}

/** Every step from the first format to the present one, in order. A released step is never changed. */
export const DOCUMENT_UPGRADES: readonly DocumentUpgrade[] = [
  // Why a step that changes nothing: format 2 has members (LATER_MEMBERS) that the first programs take for damage.
  { from: 1, upgrade: (document) => document },
];

/** Takes a raw document step by step to the present format. `steps` and `target` are named for the test of the mechanism itself. */
export function upgradeDocument(
  document: RawDocument,
  steps = DOCUMENT_UPGRADES,
  target = FORMAT_VERSION,
): RawDocument {
  let current = document;
  while (current.formatVersion < target) {
    const step = steps.find(({ from }) => from === current.formatVersion);
    if (!step) throw new Error(`No upgrade leads on from document format ${current.formatVersion}`);
    current = { ...step.upgrade(current), formatVersion: current.formatVersion + 1 };
  }
  return current;
}
