import { parseArgs } from 'node:util';
import { report, type Comparison } from './measure.ts';
import { benchChecks } from './checks-bench.ts';
import { benchExport } from './export-bench.ts';
import { benchImport } from './import-bench.ts';
import { benchLibrary } from './library-bench.ts';
import { benchPage } from './page-bench.ts';
import { benchSave } from './save-bench.ts';
import { benchSite } from './site-bench.ts';
import { benchTyping } from './typing-bench.ts';

/** Every bench by the name that the command line takes; each compares two things within this one run. */
const BENCHES: Record<string, () => Promise<Comparison[]>> = {
  save: benchSave,
  page: benchPage,
  checks: benchChecks,
  library: benchLibrary,
  export: benchExport,
  import: benchImport,
  site: benchSite,
  typing: benchTyping,
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  process.stderr.write(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  for (const comparison of await bench()) process.stdout.write(`${report(comparison)}\n`);
}
