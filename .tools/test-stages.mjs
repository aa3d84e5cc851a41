import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './project.mjs';
import { NOTHING, readPlaywrightReport, readVitestReport } from './test-reports.mjs';

const bin = (name) => join(ROOT, 'node_modules', name);
const TSC = bin('typescript/bin/tsc');
const ESLINT = bin('eslint/bin/eslint.js');
const PRETTIER = bin('prettier/bin/prettier.cjs');
const DEPCRUISE = bin('dependency-cruiser/bin/dependency-cruiser.mjs');
const VITEST = bin('vitest/vitest.mjs');
const PLAYWRIGHT = bin('@playwright/test/cli.js');

export const VITEST_KINDS = ['unit', 'db', 'contract', 'architecture', 'bundle'];

/** Runs a Node program; gives its exit status and, where `capture` is set, what it wrote instead of showing it. */
function runNode(node, args, { env, capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(node, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const check =
  (name, args) =>
  async ({ node }) => {
    const { code, output } = await runNode(node, args, { capture: true });
    return code === 0 ? { ...NOTHING, passed: 1 } : { ...unreported(name, output), output };
  };

/** A run whose reporter left no readable report counts as one failure. */
const unreported = (name, error) => ({ ...NOTHING, failed: 1, failures: [{ name, error }] });

const vitest =
  (kinds) =>
  async ({ node, chromium, reports, extra }) => {
    const report = join(reports, `vitest-${kinds.join('-')}.json`);
    const filters = extra.length > 0 ? extra : kinds.map((kind) => `tests/${kind}/`);
    const args = [VITEST, 'run', '--config', 'tests/vitest.config.ts', '--passWithNoTests'];
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runNode(node, [...args, ...reporters, ...filters], { env: { CHROMIUM: chromium } });
    if (!existsSync(report)) return unreported('vitest', 'It left no report; its output stands above.');
    return readVitestReport(JSON.parse(readFileSync(report, 'utf8')), code);
  };

const playwright = async ({ node, chromium, reports, extra }) => {
  const report = join(reports, 'playwright.json');
  const { code } = await runNode(
    node,
    [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json', ...extra],
    { env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  if (!existsSync(report)) return unreported('Playwright', 'It left no report; its output stands above.');
  return readPlaywrightReport(JSON.parse(readFileSync(report, 'utf8')), code);
};

/** Every stage of `npm test`, in order; each gives its outcome as test-reports has it, and what to print where it failed. */
export const STAGES = [
  { name: 'types', isStatic: true, run: check('types', [TSC, '-b']) },
  {
    name: 'lint',
    isStatic: true,
    run: check('lint', [ESLINT, '--config', '.eslint.config.mjs', '--max-warnings', '0', '.']),
  },
  { name: 'format', isStatic: true, run: check('format', [PRETTIER, '--check', '--log-level', 'warn', '.']) },
  {
    name: 'layers',
    isStatic: true,
    run: check('layers', [DEPCRUISE, '--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer', 'tests']),
  },
  { name: 'vitest', kinds: VITEST_KINDS, needsChromium: true, run: vitest(VITEST_KINDS) },
  { name: 'e2e', needsChromium: true, run: playwright },
];

/** The stages that `--only` names: a stage, or one kind of vitest. undefined where it names none. */
export function stagesNamed(only) {
  if (only === undefined) return STAGES;
  if (VITEST_KINDS.includes(only)) {
    return [{ name: only, needsChromium: only === 'bundle' || only === 'unit', run: vitest([only]) }];
  }
  const stages = STAGES.filter(({ name }) => name === only);
  return stages.length > 0 ? stages : undefined;
}
