import { z } from 'zod';
import type { BundleFault } from '../../../shared/contract/jobs.contract.ts';
import { MANIFEST_DIGEST_FILE, MANIFEST_FILE, sha256Of } from './bundle-file.ts';

const digestSchema = z.object({ path: z.literal(MANIFEST_FILE), hash: z.string() });
const manifestSchema = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string(), bytes: z.int() })),
});

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Why: text that is no JSON fails the schema below, and is told of there.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
const changed = (path: string, message: string): BundleFault => ({ kind: 'changed', path, message });

/** Whether the three lists agree: the digest with the manifest, and the manifest with SHA256SUMS. `texts` holds both files' text. */
export function checkManifest(texts: ReadonlyMap<string, string>, listed: ReadonlyMap<string, string>): BundleFault[] {
  const manifestText = texts.get(MANIFEST_FILE);
  const digestText = texts.get(MANIFEST_DIGEST_FILE);
  const faults: BundleFault[] = [];
  for (const name of [MANIFEST_FILE, MANIFEST_DIGEST_FILE])
    if (!texts.has(name) && !listed.has(name)) faults.push({ kind: 'missing', path: name, message: 'is not there' });
  if (manifestText === undefined || digestText === undefined) return faults;
  const digest = digestSchema.safeParse(json(digestText));
  const manifest = manifestSchema.safeParse(json(manifestText));
  if (!digest.success || digest.data.hash !== `sha256:${sha256Of(manifestText)}`)
    faults.push(changed(MANIFEST_DIGEST_FILE, `is not the digest of ${MANIFEST_FILE}`));
  if (!manifest.success) return [...faults, changed(MANIFEST_FILE, 'is no list of files')];
  const { resources } = manifest.data;
  const own = new Set([MANIFEST_FILE, MANIFEST_DIGEST_FILE]);
  for (const { path, hash } of resources)
    if (hash !== `sha256:${listed.get(path)}`) faults.push(changed(path, 'has another hash in the manifest'));
  const inManifest = new Set(resources.map(({ path }) => path));
  for (const name of listed.keys())
    if (!own.has(name) && !inManifest.has(name))
      faults.push({ kind: 'added', path: name, message: 'is not in the manifest' });
  return faults;
}
