import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, ROOT, runTool } from './run-module.ts';

/** What the end of `npm test` says of a runner's report. */
const told = (reader: string, report: unknown, code: number): Promise<unknown> =>
  evaluate('test-reports.mjs', `tool.${reader}(${JSON.stringify(report)}, ${code}).failures.map(tool.failureText)`);

describe('npm start', () => {
  it('refuses what it does not know, with its help and status 2, before it does anything', async () => {
    const { code, stdout, stderr } = await runTool('start.mjs', ['--bogus']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--no-open');
  });

  it('explains itself', async () => {
    const { code, stdout } = await runTool('start.mjs', ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--data DIR');
  });

  it('finds Electron only where its program file is', async () => {
    const place = await mkdtemp(join(tmpdir(), 'copydesk-runtime-'));
    try {
      const env = { ELECTRON_OVERRIDE_DIST_PATH: place };
      expect(await evaluate('electron-runtime.mjs', 'tool.findElectronRuntime() ?? null', env)).toBeNull();
      const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];
      await mkdir(join(place, 'Electron.app/Contents/MacOS'), { recursive: true });
      for (const name of names) await writeFile(join(place, name), '');
      expect(await evaluate('electron-runtime.mjs', 'tool.findElectronRuntime()', env)).toMatch(/lectron(\.exe)?$/);
    } finally {
      await rm(place, { recursive: true });
    }
  });
});

describe('npm test', () => {
  it('refuses a stage that there is not', async () => {
    const { code, stderr } = await runTool('test.mjs', ['--only', 'nothing']);
    expect(code).toBe(2);
    expect(stderr).toContain('Stages: types, lint');
  });

  it('tells of each failure again: its name and the first lines of its error, without colours or places in the code', async () => {
    const tests = [
      { status: 'passed', fullName: 'a page › is whole' },
      {
        status: 'failed',
        fullName: 'a page › is short',
        failureMessages: ['\u001b[31mexpected 3\u001b[39m\n\nto be 2\n    at page.ts:3'],
      },
    ];
    const vitest = {
      testResults: [
        { name: join(ROOT, 'tests/unit/page.test.ts'), status: 'failed', assertionResults: tests },
        {
          name: join(ROOT, 'tests/unit/lost.test.ts'),
          status: 'failed',
          assertionResults: [],
          message: 'no such module',
        },
      ],
      ...{ numPassedTests: 1, numPendingTests: 0, numTodoTests: 0 },
    };
    expect(await told('readVitestReport', vitest, 1)).toEqual([
      'failed: tests/unit/page.test.ts › a page › is short\n    expected 3\n    to be 2',
      'failed: tests/unit/lost.test.ts\n    no such module',
    ]);
    const [result, skip] = [{ errors: [{ message: 'Timed out' }] }, { type: 'skip', description: 'no runtime' }];
    const specs = [
      {
        file: 'flows/a.spec.ts',
        title: 'opens',
        tests: [{ projectName: 'loopback', status: 'unexpected', results: [result] }],
      },
      {
        file: 'flows/a.spec.ts',
        title: 'ends',
        tests: [{ projectName: 'electron', status: 'skipped', annotations: [skip] }],
      },
    ];
    const playwright = { suites: [{ suites: [{ specs }] }], errors: [], stats: { expected: 4, flaky: 0, skipped: 1 } };
    expect(await told('readPlaywrightReport', playwright, 1)).toEqual([
      'failed: [loopback] flows/a.spec.ts › opens\n    Timed out',
    ]);
    const ended = { ...playwright, suites: [] };
    expect(await told('readPlaywrightReport', ended, 0)).toEqual([]);
    expect(await told('readPlaywrightReport', ended, 1)).toEqual([expect.stringMatching(/^failed: Playwright\n/)]);
  });

  it('says what to do where CHROMIUM names no program', async () => {
    const missing = join(tmpdir(), 'no-such-browser');
    const told = evaluate('chromium.mjs', 'tool.ensureChromium("node")', { CHROMIUM: missing });
    await expect(told).rejects.toThrow(`CHROMIUM names ${missing}, which is no program`);
  });
});
