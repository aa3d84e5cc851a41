import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { runTool } from './project.mjs';
import { failureText } from './test-reports.mjs';
import { STAGES, stagesNamed, VITEST_KINDS } from './test-stages.mjs';

const HELP = `npm test [-- --only STAGE [FILE…]]

Stages: ${STAGES.map(({ name }) => name).join(', ')}; of vitest alone: ${VITEST_KINDS.join(', ')}
`;

function readArguments() {
  try {
    return parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${HELP}`);
    return undefined;
  }
}

/** A stage's counts, with the seconds that it took. */
async function timed(run, since = Date.now()) {
  const counts = await run();
  return { ...counts, took: ((Date.now() - since) / 1000).toFixed(1) };
}

await runTool(async () => {
  const parsed = readArguments();
  const stages = parsed && stagesNamed(parsed.values.only);
  if (!stages) {
    if (parsed) process.stderr.write(HELP);
    return 2;
  }
  const node = await prepare();
  const chromium = stages.some(({ needsChromium }) => needsChromium) ? await ensureChromium(node) : '';
  const reports = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  try {
    // Why together: each of these is one thread, and none writes where another reads.
    const started = Date.now();
    const early = new Map(
      stages.filter(({ isStatic }) => isStatic).map((stage) => [stage.name, timed(() => stage.run({ node }), started)]),
    );
    for (const stage of stages) {
      process.stdout.write(`\n== ${stage.name}\n`);
      const {
        output,
        names,
        failures: failed,
        took,
        ...counts
      } = await (early.get(stage.name) ??
        timed(() => stage.run({ node, chromium, reports, extra: parsed.positionals })));
      if (output) process.stdout.write(`${output.trimEnd()}\n`);
      for (const name of names) process.stdout.write(`skipped: ${name}\n`);
      failures.push(...failed);
      for (const key of Object.keys(total)) total[key] += counts[key];
      process.stdout.write(
        `${stage.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${took} s\n`,
      );
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  // Why again: a reader of the end alone, as of a log that was cut, must see what failed.
  for (const failure of failures) process.stdout.write(`\n${failureText(failure)}\n`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed > 0 ? 1 : 0;
});
