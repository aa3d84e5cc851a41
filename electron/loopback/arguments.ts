import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const LOOPBACK_HELP = `Serves a Copydesk newsroom to the browser on this computer.
  --data DIR   the newsroom's folder; without it, your system's place for program data
  --port N     the port to answer on; without it, a free one
  --no-open    only print the address
  --json       print the address as {"url": …}
`;

export interface LoopbackArguments {
  /** Absolute; undefined for the system's own place. */
  dataDir: string | undefined;
  /** 0 for a free one. */
  port: number;
  open: boolean;
  json: boolean;
}

/** Wrong usage; the message is one sentence, and the help is shown with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The loopback host's own command line. Throws UsageError. */
export function readArguments(args: readonly string[]): LoopbackArguments {
  const { data, port, json, 'no-open': noOpen } = parse(args);
  return {
    dataDir: data === undefined ? undefined : resolve(data),
    port: port === undefined ? 0 : readPort(port),
    open: !noOpen,
    json,
  };
}

function parse(args: readonly string[]) {
  const options = {
    data: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535, not “${text}”.`);
  return port;
}
