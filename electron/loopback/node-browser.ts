import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd.exe', '/d', '/c', 'start', ''],
};

/** Opens an address in the person's browser. Resolves with false where this machine has nothing to open it with. */
export function openInBrowser(url: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    opener.once('error', () => resolve(false));
    opener.once('exit', (code) => resolve(code === 0));
    // Why: some openers stay as long as the browser does; the address has been given to them by then.
    opener.once('spawn', () => setTimeout(() => resolve(true), 2000).unref());
    opener.unref();
  });
}
