import { expect, it } from 'vitest';
import { acceleratorOf, menuTemplate } from '../../../electron/main/menu-template.ts';
import { COMMANDS } from '../../../shared/domain/commands.ts';

const itemsOf = (platform: NodeJS.Platform, choose: (id: string) => void = () => {}) =>
  menuTemplate(platform, choose).flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []));

it.each(['linux', 'darwin', 'win32'] as const)(
  'shows every command once on %s, and tells which was chosen',
  (platform) => {
    const chosen: string[] = [];
    const items = itemsOf(platform, (id) => chosen.push(id)).filter(({ id }) => id !== undefined);
    expect(items.map(({ id }) => id).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    for (const { click } of items) Reflect.apply(click as () => void, undefined, []);
    expect(chosen).toHaveLength(COMMANDS.length);
  },
);

it('has what each system expects', () => {
  const roles = (platform: NodeJS.Platform) => menuTemplate(platform, () => {}).map(({ role }) => role);
  expect(roles('darwin')[0]).toBe('appMenu');
  expect(roles('linux')).not.toContain('appMenu');
  expect(itemsOf('linux').map(({ role }) => role)).toContain('quit');
});

it('offers no tools for developers and no reload to the person', () => {
  const roles = itemsOf('linux').map(({ role }) => role);
  expect(roles).not.toContain('toggleDevTools');
  expect(roles).not.toContain('reload');
});

it('writes a shortcut as Electron does, and leaves bare keys to the window', () => {
  expect(acceleratorOf('Mod+Shift+P')).toBe('CommandOrControl+Shift+P');
  expect(acceleratorOf('?')).toBeUndefined();
  expect(acceleratorOf(undefined)).toBeUndefined();
});
