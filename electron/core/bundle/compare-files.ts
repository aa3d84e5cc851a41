import type { BundleFault } from '../../../shared/contract/jobs.contract.ts';
import { SUMS_FILE } from './bundle-file.ts';

/** What differs between the files that SHA256SUMS lists and those that are there; both map a name to a hash. */
export function compareFiles(listed: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BundleFault[] {
  const faults: BundleFault[] = [];
  const missing = [...listed.keys()].filter((name) => !found.has(name));
  const added = [...found.keys()].filter((name) => name !== SUMS_FILE && !listed.has(name));
  for (const [name, hash] of listed) {
    const there = found.get(name);
    if (there !== undefined && there !== hash)
      faults.push({ kind: 'changed', path: name, message: 'is not what was written' });
  }
  for (const name of missing) {
    const now = added.find((other) => found.get(other) === listed.get(name));
    faults.push({ kind: 'missing', path: name, message: now ? `was renamed to ${now}` : 'is not there' });
  }
  for (const name of added) {
    const before = missing.find((other) => listed.get(other) === found.get(name));
    faults.push({
      kind: 'added',
      path: name,
      message: before ? `is ${before} under another name` : 'does not belong to the bundle',
    });
  }
  return faults;
}
