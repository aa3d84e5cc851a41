import { z } from 'zod';
import { focalPointSchema } from '../document/blocks/image.ts';
import { renditionSchema } from '../document/media-ref.ts';
import { command } from './define.ts';

/** What is made of files that are stored already; the bytes themselves go by `/media/` addresses. */
export const mediaContract = {
  /**
   * The crops of a picture, made anew round its focal point, or by their content where that is null. Empty for what has no crops: an animation, and any
   * picture where no image library runs. `validation` for a file that is no picture, or damaged.
   */
  cropPicture: command({
    input: { sha256: z.string().regex(/^[0-9a-f]{64}$/), focalPoint: focalPointSchema.nullable() },
    output: z.strictObject({ crops: z.array(renditionSchema) }),
    errors: ['not_found'],
  }),
} as const;
