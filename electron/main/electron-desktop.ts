import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { dialog, shell, type BrowserWindow, type SaveDialogOptions } from 'electron';
import { AppError } from '../../shared/contract/errors.ts';
import type { Capabilities } from '../../shared/contract/newsroom.contract.ts';
import type { Desktop } from '../core/ports/ports.ts';
import { isWebLink } from './app-address.ts';

/** What the desktop program can do: everything a system offers. */
export const ELECTRON_CAPABILITIES: Capabilities = {
  host: 'electron',
  nativeDialogs: true,
  revealInFolder: true,
  opensLinks: true,
  downloads: false,
  nativeMenu: true,
};

type Purpose = Parameters<Desktop['choosePath']>[0];

const DIALOGS: Readonly<Record<Purpose, SaveDialogOptions>> = {
  'export-folder': {
    title: 'Export the story to a folder',
    buttonLabel: 'Export here',
    nameFieldLabel: 'Folder name:',
  },
  'export-zip': {
    title: 'Export the story as a zip',
    buttonLabel: 'Export',
    filters: [{ name: 'Zip archive', extensions: ['zip'] }],
  },
  'export-packet': {
    title: 'Save the story as a packet',
    buttonLabel: 'Save',
    filters: [{ name: 'Story of Copydesk', extensions: ['story'] }],
  },
  backup: { title: 'Back up the newsroom', buttonLabel: 'Back up here' },
};

/** The system's dialogs, file manager and browser, as the core asks for them. `windowNow` is the window a dialog belongs to. */
export function electronDesktop(windowNow: () => BrowserWindow | undefined): Desktop {
  return {
    choosePath: async (purpose, suggestedName) => {
      const options = { ...DIALOGS[purpose], defaultPath: suggestedName };
      const window = windowNow();
      // Why a save dialog for folders too: what is written is a new folder, and only this dialog lets the person name one.
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      if (chosen.canceled || !chosen.filePath) return null;
      const ending = { 'export-zip': '.zip', 'export-packet': '.story', 'export-folder': '', backup: '' }[purpose];
      return extname(chosen.filePath) === '' ? `${chosen.filePath}${ending}` : chosen.filePath;
    },
    revealPath: async (path) => {
      if (!existsSync(path)) {
        throw new AppError('not_found', `There is nothing at ${path} any more. It may have been moved or deleted.`);
      }
      shell.showItemInFolder(path);
    },
    openLink: async (url) => {
      if (!isWebLink(url)) {
        throw new AppError('forbidden', 'Copydesk opens web addresses only (http or https). Nothing was opened.');
      }
      await shell.openExternal(url);
    },
  };
}
