import type { Dialog, Menu, NativeTheme, Screen, Session, Shell } from 'electron';
import { dialogAnswer, onMessage, record, reply } from './channel.ts';
import { model } from './model.ts';

type PermissionRequest = Parameters<Session['setPermissionRequestHandler']>[0];
type PermissionCheck = Parameters<Session['setPermissionCheckHandler']>[0];

/** Dialogs are noted, and answered by the test. */
export const dialog = model<Dialog>('dialog', {
  showSaveDialog: async (...args: unknown[]) => {
    record('dialog.showSaveDialog', args.at(-1));
    const answer = await dialogAnswer();
    if (!('canceled' in answer)) throw new Error('electron stand-in: a save dialog was answered with a button');
    return { canceled: answer.canceled, filePath: answer.filePath ?? '' };
  },
  showMessageBox: async (...args: unknown[]) => {
    record('dialog.showMessageBox', args.at(-1));
    const answer = await dialogAnswer();
    if (!('response' in answer)) throw new Error('electron stand-in: a message box was answered with a path');
    return { response: answer.response, checkboxChecked: false };
  },
  showErrorBox: (title, content) => record('dialog.showErrorBox', { title, content }),
});

export const shell = model<Shell>('shell', {
  openExternal: (url) => {
    record('shell.openExternal', url);
    return Promise.resolve();
  },
  showItemInFolder: (path) => record('shell.showItemInFolder', path),
});

let requests: PermissionRequest = null;
let checks: PermissionCheck = null;

/** The handlers a program has set are what it answers; a test asks them as a page would. */
export const session = {
  defaultSession: model<Session>('session.defaultSession', {
    setPermissionRequestHandler: (handler) => void (requests = handler),
    setPermissionCheckHandler: (handler) => void (checks = handler),
    setDevicePermissionHandler: () => {},
  }),
};

onMessage('ask-permission', (message) => {
  if (!requests || !checks) return reply(message, { request: true, check: true });
  const permission = message.permission as Parameters<NonNullable<PermissionCheck>>[1];
  const check = checks(null, permission, '', {} as Parameters<NonNullable<PermissionCheck>>[3]);
  type Contents = Parameters<NonNullable<PermissionRequest>>[0];
  type Details = Parameters<NonNullable<PermissionRequest>>[3];
  const answer = (request: boolean): void => reply(message, { request, check });
  requests({} as Contents, permission, answer, {} as Details);
});

type Template = Parameters<typeof Menu.buildFromTemplate>[0];
let menu: Template = [];
const templates = new WeakMap<object, Template>();

/** The menu bar as its template; a test chooses an item by its id. */
export const menuBar = model<typeof Menu>('Menu', {
  buildFromTemplate: (template) => {
    const built = model<Menu>('menu', {});
    templates.set(built, template);
    return built;
  },
  setApplicationMenu: (built) => void (menu = built ? (templates.get(built) ?? []) : []),
});

onMessage('choose-menu', (message) => {
  const items = menu.flatMap((item) => (Array.isArray(item.submenu) ? item.submenu : [item]));
  const item = items.find(({ id }) => id === message.itemId);
  if (item?.click) Reflect.apply(item.click, undefined, []);
  reply(message, item !== undefined);
});

const area = { x: 0, y: 0, width: 1920, height: 1080 };
type Display = ReturnType<Screen['getAllDisplays']>[number];
export const screen = model<Screen>('screen', {
  getAllDisplays: () => [model<Display>('display', { workArea: area })],
});
export const nativeTheme = model<NativeTheme>('nativeTheme', { shouldUseDarkColors: false });
