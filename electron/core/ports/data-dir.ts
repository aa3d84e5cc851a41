import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a newsroom lies if nobody says: the platform's folder for programs' data, below it `Copydesk`. */
export function defaultDataDir(platform: NodeJS.Platform, env: Environment, home = homedir()): string {
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Copydesk');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Copydesk');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'copydesk');
}
