import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '../../shared/contract/create-client.ts';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import type { Core } from '../core/index.ts';
import { COMMANDS, HELP } from './commands.ts';
import { UsageError, type Command, type Newsroom, type OptionValues, type Outcome, type Terminal } from './command.ts';

export interface CommandLineHost {
  terminal: Terminal;
  version: string;
  defaultDataDir(): string;
  openCore(dataDir: string): Promise<Core>;
}

const GLOBAL_OPTIONS = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** Runs one command line and gives its exit status: 0 done, 1 the task failed, 2 wrong usage. */
export async function runCopydesk(args: readonly string[], host: CommandLineHost): Promise<number> {
  const { terminal } = host;
  try {
    const { values, command, rest } = readCommand(args);
    if (values.version) terminal.stdout(`${host.version}\n`);
    else if (values.help || command === 'help') terminal.stdout(HELP);
    else if (command === undefined) throw new UsageError('Name a command.');
    else return await runCommand(findCommand(command), rest, host);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.stderr(`copydesk: ${error.message}\n\n${HELP}`);
    return 2;
  }
}

/** The command's name, wherever it stands among the options, and the other arguments. */
function readCommand(args: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: GLOBAL_OPTIONS,
    strict: false,
    tokens: true,
  });
  const name = tokens.find((token) => token.kind === 'positional');
  return { values, command: name?.value, rest: args.filter((_, index) => index !== name?.index) };
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(`There is no command “${name}”.`);
  return command;
}

function readOptions(command: Command, args: readonly string[]): { options: OptionValues; operands: string[] } {
  const own = Object.entries(command.options).map(([name, kind]) => [
    name,
    { type: kind === 'text' ? 'string' : 'boolean' } as const,
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...GLOBAL_OPTIONS, ...Object.fromEntries(own) },
      allowPositionals: true,
    });
    return { options: values as OptionValues, operands: positionals };
  } catch (error) {
    // Why the first sentence alone: Node goes on with advice of its own over several lines.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(sentence, { cause: error });
  }
}

async function runCommand(command: Command, args: readonly string[], host: CommandLineHost): Promise<number> {
  const { terminal } = host;
  const { options, operands } = readOptions(command, args);
  const { least, most } = command.operands;
  if (operands.length < least || operands.length > most)
    throw new UsageError(`This is how to call it: copydesk ${command.name} ${command.usage}`.trimEnd());
  const data = options['data'];
  const dataDir = typeof data === 'string' ? resolve(terminal.cwd, data) : host.defaultDataDir();
  const newsroom = lazyNewsroom(host, dataDir);
  try {
    const outcome = await command.run({ options, operands, terminal, dataDir, open: newsroom.open });
    return outcome ? report(outcome, options['json'] === true, terminal) : 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    terminal.stderr(`copydesk: ${oneLine(error.toWire())}\n`);
    if (options['json']) terminal.stdout(`${JSON.stringify({ error: error.toWire() })}\n`);
    return 1;
  } finally {
    await newsroom.close();
  }
}

function report(outcome: Outcome, json: boolean, terminal: Terminal): number {
  const text = json ? JSON.stringify(outcome.json, null, 2) : outcome.text;
  if (text !== '') terminal.stdout(text.endsWith('\n') ? text : `${text}\n`);
  if (outcome.problem === undefined) return 0;
  terminal.stderr(`copydesk: ${outcome.problem}\n`);
  return 1;
}

/** The message with the places it speaks of, such as those of an invalid document, on one line. */
function oneLine({ message, details }: WireError): string {
  const problems = details?.['problems'];
  const places = Array.isArray(problems) ? ` (${problems.map(String).join('; ')})` : '';
  return `${message}${places}`.replaceAll(/\s*\n\s*/g, ' ');
}

function lazyNewsroom(host: CommandLineHost, dataDir: string) {
  let core: Core | undefined;
  return {
    open: async (): Promise<Newsroom> => {
      core ??= await host.openCore(dataDir);
      const opened = core;
      return { core: opened, client: createClient((call) => opened.dispatch(call), 'command-line') };
    },
    close: async (): Promise<void> => await core?.close(),
  };
}
