import type { Core } from '../core/index.ts';
import type { CopydeskClient } from '../../shared/contract/contract.ts';

/** Where a run of the command line reads and writes; `cwd` is where relative paths start. */
export interface Terminal {
  cwd: string;
  stdin: AsyncIterable<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** The newsroom that a command works on, open until the command has ended. */
export interface Newsroom {
  core: Core;
  client: CopydeskClient;
}

/** What a command has to say: `json` is printed with --json, `text` without. A `problem` is one line, and the run ends with status 1. */
export interface Outcome {
  json: unknown;
  text: string;
  problem?: string;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One run of one command. */
export interface Invocation {
  options: OptionValues;
  operands: readonly string[];
  terminal: Terminal;
  /** As given or the default; absolute. */
  dataDir: string;
  /** Opens the newsroom at the first call; the run closes it. */
  open(): Promise<Newsroom>;
}

export interface Command {
  name: string;
  /** What stands behind the name in the help, such as `ID [--text | --html]`. */
  usage: string;
  summary: string;
  options: Readonly<Record<string, 'text' | 'switch'>>;
  operands: { least: number; most: number };
  /** undefined where the command has spoken for itself. Throws AppError for a failed task and UsageError for wrong usage. */
  run(invocation: Invocation): Promise<Outcome | undefined>;
}

/** Wrong usage: the help is shown on standard error, and the run ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text of an option; undefined where it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The text of an option that the command can't do without. Throws UsageError. */
export function neededOption(options: OptionValues, name: string): string {
  const value = textOption(options, name);
  if (!value) throw new UsageError(`--${name} is missing.`);
  return value;
}
