import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './project.mjs';

/** The outcome of a stage: its counts, the names of what it skipped, and each failure with its error. */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, names: [], failures: [] };

/** How much of an error is told again at the end: what was expected and what came, not where in the code. */
const TOLD_LINES = 12;

/** A failure as the end of `npm test` tells it: its name, and the first lines of its error. */
export function failureText({ name, error }) {
  const lines = stripVTControlCharacters(error ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*at /.test(line));
  return [`failed: ${name}`, ...lines.slice(0, TOLD_LINES).map((line) => `    ${line.trimEnd()}`)].join('\n');
}

/** Counts at least one failure for a run that ended badly: an error outside any test is in no count. */
function withEnd(outcome, code, runner) {
  if (code === 0 || outcome.failed > 0) return outcome;
  const error = 'It failed outside any test; its output stands above.';
  return { ...outcome, failed: 1, failures: [{ name: runner, error }] };
}

/** The outcome in vitest's JSON report. */
export function readVitestReport(report, code) {
  const inFiles = (pick) =>
    report.testResults.flatMap((file) => pick(file, (test) => `${relative(ROOT, file.name)} › ${test.fullName}`));
  const failures = inFiles((file, nameOf) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    if (file.status === 'failed' && tests.length === 0)
      return [{ name: relative(ROOT, file.name), error: file.message }];
    return tests.map((test) => ({ name: nameOf(test), error: test.failureMessages.join('\n') }));
  });
  const names = inFiles((file, nameOf) =>
    file.assertionResults.filter(({ status }) => ['pending', 'skipped', 'todo'].includes(status)).map(nameOf),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return withEnd({ passed: report.numPassedTests, failed: failures.length, skipped, names, failures }, code, 'vitest');
}

/** Every test of a Playwright suite, with its name, its file's beside it. */
function testsIn({ suites = [], specs = [], file }) {
  const own = specs.flatMap((spec) =>
    spec.tests.map((test) => ({
      ...test,
      name: `[${test.projectName}] ${spec.file ?? file} › ${spec.title}`,
    })),
  );
  return [...own, ...suites.flatMap(testsIn)];
}

/** The outcome in Playwright's JSON report; what was skipped gives its reason. */
export function readPlaywrightReport(report, code) {
  const tests = testsIn(report);
  const names = tests
    .filter(({ status }) => status === 'skipped')
    .map(({ name, annotations }) => {
      const reason = annotations.find(({ type }) => type === 'skip')?.description;
      return reason ? `${name} (${reason})` : name;
    });
  const failures = tests
    .filter(({ status }) => status === 'unexpected')
    .map(({ name, results }) => ({
      name,
      error: results
        .at(-1)
        ?.errors.map(({ message }) => message)
        .join('\n'),
    }));
  const outside = report.errors.map(({ message }) => ({ name: 'Playwright', error: message }));
  const { expected, flaky, skipped } = report.stats;
  const all = [...failures, ...outside];
  return withEnd({ passed: expected + flaky, failed: all.length, skipped, names, failures: all }, code, 'Playwright');
}
