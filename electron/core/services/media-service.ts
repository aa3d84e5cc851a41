import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import type { ServiceContext } from './service-context.ts';

/** What is made of stored files. */
export const createMediaService = ({ media }: ServiceContext): CopydeskHandlers['media'] => ({
  cropPicture: async ({ sha256, focalPoint }) => ({ crops: await media.crop(sha256, focalPoint) }),
});
