import { AppError } from '../../shared/contract/errors.ts';
import type { Capabilities } from '../../shared/contract/newsroom.contract.ts';
import type { Desktop } from '../core/ports/ports.ts';

/** A browser has its own file picker, downloads and links; the host behind it shows nothing itself. */
export const LOOPBACK_CAPABILITIES: Capabilities = {
  host: 'loopback',
  nativeDialogs: false,
  revealInFolder: false,
  opensLinks: false,
  downloads: true,
  nativeMenu: false,
};

const absent = (what: string): Promise<never> =>
  Promise.reject(new AppError('unavailable', `Copydesk in a browser can’t ${what}. Nothing was changed.`));

/** The desktop of a host without a window of its own: every wish is declined with `unavailable`. */
export const nodeDesktop: Desktop = {
  choosePath: () => absent('ask with a dialog of the system; type the path instead'),
  revealPath: () => absent('show a file in the file manager; its path can be copied'),
  openLink: () => absent('open links by itself; the browser does'),
};
