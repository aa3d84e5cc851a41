import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, runTool } from './run-module.ts';

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

  it('says what to do where CHROMIUM names no program', async () => {
    const missing = join(tmpdir(), 'no-such-browser');
    const told = evaluate('chromium.mjs', 'tool.ensureChromium("node")', { CHROMIUM: missing });
    await expect(told).rejects.toThrow(`CHROMIUM names ${missing}, which is no program`);
  });
});
