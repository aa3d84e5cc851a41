import { AppError } from '../../shared/contract/errors.ts';
import type { Capabilities } from '../../shared/contract/newsroom.contract.ts';
import type { Desktop } from '../core/ports/ports.ts';

/** The command line shows nothing and asks nothing. `loopback` names it too: it is the same program without its window. */
export const COMMAND_LINE_CAPABILITIES: Capabilities = {
  host: 'loopback',
  nativeDialogs: false,
  revealInFolder: false,
  opensLinks: false,
  downloads: false,
  nativeMenu: false,
};

const absent = (): Promise<never> =>
  Promise.reject(new AppError('unavailable', 'The command line has no desktop to show this on. Nothing was changed.'));

export const noDesktop: Desktop = { choosePath: absent, revealPath: absent, openLink: absent };
