import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { exportCommand } from './commands/export.ts';
import { exportSiteCommand } from './commands/export-site.ts';
import { importCommand } from './commands/import.ts';
import { listCommand } from './commands/list.ts';
import { newCommand } from './commands/new.ts';
import { sampleCommand } from './commands/sample.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { themeCommand } from './commands/theme.ts';
import { styleCommand } from './commands/style.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  sampleCommand,
  listCommand,
  showCommand,
  importCommand,
  searchCommand,
  styleCommand,
  exportCommand,
  exportSiteCommand,
  themeCommand,
  verifyCommand,
  backupCommand,
  doctorCommand,
  serveCommand,
];

const lines = COMMANDS.map(({ name, usage, summary }) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`);

export const HELP = `copydesk COMMAND [--data DIR] [--json]

${lines.join('\n')}

  --data DIR  the newsroom's folder; without it, your system's place for program data
  --json      print the answer as JSON; a failed task prints {"error": {"code", "message"}}

A failed task ends with status 1 and one line on standard error, wrong usage with status 2 and this help.
`;
