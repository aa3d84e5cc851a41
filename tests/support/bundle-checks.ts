import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { copydesk } from './command-line.ts';

/** What two programs that share no code say of a bundle's folder: ours, and sha256sum. Each throws or gives its complaint where the bundle is not whole. */
export async function complaintsAbout(bundle: string): Promise<string[]> {
  const { code, stdout, stderr } = await copydesk(['verify', bundle, '--json', '--data', dirname(bundle)]);
  const ours = code === 0 ? [] : [`copydesk verify: ${stdout}${stderr}`];
  return [...ours, ...(bundle.endsWith('.zip') ? [] : sha256sum(bundle))];
}

function sha256sum(folder: string): string[] {
  try {
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' });
    return [];
  } catch (error) {
    return [`sha256sum: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Unpacks a zip into a new temporary folder, and gives that. */
export function unpack(zip: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-unpacked-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}
