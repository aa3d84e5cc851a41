import { z } from 'zod';
import { command } from './define.ts';

/** What a window tells the host about itself. */
export const windowsContract = {
  /** The answer to `closeRequested`: everything typed here is saved, or the person chose to close without. */
  readyToClose: command({ input: {}, output: z.strictObject({}) }),
  /** An error the renderer could not deal with, for the log. */
  reportProblem: command({ input: { message: z.string().max(20_000) }, output: z.strictObject({}) }),
} as const;
