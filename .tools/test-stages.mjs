import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './project.mjs';

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
  (args) =>
  async ({ node }) => {
    const { code, output } = await runNode(node, args, { capture: true });
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, output };
  };

/** A run whose reporter left no readable report counts as one failure. */
const unreported = (output) => ({ passed: 0, failed: 1, skipped: 0, output });

const vitest =
  (kinds) =>
  async ({ node, chromium, reports, extra }) => {
    const report = join(reports, `vitest-${kinds.join('-')}.json`);
    const filters = extra.length > 0 ? extra : kinds.map((kind) => `tests/${kind}/`);
    const args = [VITEST, 'run', '--config', 'tests/vitest.config.ts', '--passWithNoTests'];
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runNode(node, [...args, ...reporters, ...filters], { env: { CHROMIUM: chromium } });
    if (!existsSync(report)) return unreported('vitest left no report; its output stands above.');
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const suitesThatDidNotLoad = result.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.length,
    );
    const failed = result.numFailedTests + suitesThatDidNotLoad.length;
    return {
      passed: result.numPassedTests,
      // Why: an error outside any test (an unhandled rejection) fails the run and is in no count.
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
      names: result.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status))
          .map(({ fullName }) => `${relative(ROOT, name)} › ${fullName}`),
      ),
    };
  };

/** The name of every test of a Playwright report that was skipped, with the reason that it gave. */
function skippedIn({ suites = [], specs = [], file }) {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'skipped')
      .map(({ projectName, annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description;
        return `[${projectName}] ${spec.file ?? file} › ${spec.title}${reason ? ` (${reason})` : ''}`;
      }),
  );
  return [...own, ...suites.flatMap(skippedIn)];
}

const playwright = async ({ node, chromium, reports, extra }) => {
  const report = join(reports, 'playwright.json');
  const { code } = await runNode(
    node,
    [PLAYWRIGHT, 'test', '--config', 'tests/playwright.config.ts', '--reporter=line,json', ...extra],
    { env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  if (!existsSync(report)) return unreported('Playwright left no report; its output stands above.');
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const { stats, errors } = result;
  const failed = stats.unexpected + errors.length;
  return {
    passed: stats.expected + stats.flaky,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: stats.skipped,
    names: skippedIn(result),
  };
};

/** Every stage of `npm test`, in order; each gives its counts, the names of what it skipped, and what to print where it failed. */
export const STAGES = [
  { name: 'types', isStatic: true, run: check([TSC, '-b']) },
  { name: 'lint', isStatic: true, run: check([ESLINT, '--config', '.eslint.config.mjs', '--max-warnings', '0', '.']) },
  { name: 'format', isStatic: true, run: check([PRETTIER, '--check', '--log-level', 'warn', '.']) },
  {
    name: 'layers',
    isStatic: true,
    run: check([DEPCRUISE, '--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer', 'tests']),
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
