import { hash } from 'node:crypto';
import { readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Ledgers that are kept: of the sites that were exported last. */
const KEPT = 8;
const ENDING = '.ledger';

/** Where the ledger of the site in `out` lies; those of sites that were not exported for long are taken away. */
export function ledgerPath(ledgersDir: string, out: string): string {
  const name = hash('sha256', realpathSync(out)).slice(0, 16) + ENDING;
  const others = ledgersIn(ledgersDir).filter((other) => other !== name);
  if (others.length >= KEPT) {
    const oldest = others.map((other) => ({ other, at: statSync(join(ledgersDir, other)).mtimeMs }));
    oldest.sort((a, b) => b.at - a.at);
    for (const { other } of oldest.slice(KEPT - 1)) rmSync(join(ledgersDir, other));
  }
  return join(ledgersDir, name);
}

function ledgersIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(ENDING));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
