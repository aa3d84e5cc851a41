import type { Clock, Log } from './ports.ts';

export const systemClock: Clock = { now: () => new Date() };

/** A log of one line per entry: the moment, the kind, the message, and the details as JSON. */
export function streamLog(stream: { write(text: string): unknown }): Log {
  const write = (kind: string, message: string, details?: Record<string, unknown>): void => {
    stream.write(`${new Date().toISOString()} ${kind} ${message}${details ? ` ${JSON.stringify(details)}` : ''}\n`);
  };
  return {
    info: (message, details) => write('info', message, details),
    error: (message, details) => write('error', message, details),
  };
}
