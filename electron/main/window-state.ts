import { z } from 'zod';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../core/ports/ports.ts';

const stateSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
});
/** Where the window stood when it was last closed; device-independent pixels. */
export type WindowState = z.infer<typeof stateSchema>;

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The window's last place; undefined where there is none, or none that can be read: a window then opens at its usual size. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Remembers the window's place. A place that can't be written is logged and forgotten: it is no reason to keep a person from closing. */
export function writeWindowState(file: string, state: WindowState, log: Log): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(state));
  } catch (error) {
    log.error("the window's place could not be remembered", { error: String(error) });
  }
}

/** Whether enough of a window would show on one of these screens for a person to get hold of its title bar. */
export function isReachable(window: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
    const topShows = window.y >= screen.y - 10 && window.y <= screen.y + screen.height - 60;
    return across >= 120 && topShows;
  });
}
