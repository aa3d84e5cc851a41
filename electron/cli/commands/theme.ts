import { resolve } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { SiteTheme } from '../../../shared/document/site-theme.ts';
import { themeFaults } from '../../../shared/page/theme/check-theme.ts';
import { UsageError, type Command, type Invocation, type Newsroom, type Outcome } from '../command.ts';
import { readThemeFile, themeFileOf, type ThemeFile } from '../theme-file.ts';

const currentTheme = async ({ client }: Newsroom): Promise<SiteTheme> => {
  const { shell } = await client.newsroom.getNewsroom({});
  return shell.theme;
};

const verdict = (problems: string[]): Outcome => ({
  json: { ok: problems.length === 0, problems },
  text:
    problems.length === 0 ? 'The theme is good: every pair of colours and the style sheet pass.' : problems.join('\n'),
  ...(problems.length === 0
    ? {}
    : { problem: `The theme is refused, for ${problems.length} ${problems.length === 1 ? 'reason' : 'reasons'}.` }),
});

async function check({ operands, terminal, open }: Invocation): Promise<Outcome> {
  const path = operands[1];
  const read =
    path === undefined ? { theme: await currentTheme(await open()) } : await readThemeFile(resolve(terminal.cwd, path));
  return verdict(Array.isArray(read) ? read : themeFaults(read.theme).map(({ message }) => message));
}

async function show({ open }: Invocation): Promise<Outcome> {
  const newsroom = await open();
  const file = await themeFileOf(newsroom, await currentTheme(newsroom));
  return { json: file, text: JSON.stringify(file, null, 2) };
}

async function set({ operands, terminal, open }: Invocation): Promise<Outcome> {
  const [, path] = operands;
  if (path === undefined) throw new UsageError('Name the file that holds the theme.');
  const read = await readThemeFile(resolve(terminal.cwd, path));
  const problems = Array.isArray(read) ? read : themeFaults(read.theme).map(({ message }) => message);
  if (Array.isArray(read) || problems.length > 0) return verdict(problems);
  const newsroom = await open();
  const { shell } = await newsroom.client.newsroom.getNewsroom({});
  await newsroom.client.newsroom.setShell({ shell: { ...shell, theme: await withItsLogo(newsroom, read) } });
  return { json: { ok: true }, text: 'The theme is in use from now on; the one before is kept with its day.' };
}

/** The theme with its logo put into the newsroom’s store. Throws AppError `unsupported_format` for a logo that is no picture. */
async function withItsLogo({ core }: Newsroom, { theme, logo }: ThemeFile): Promise<SiteTheme> {
  if (!logo) return theme;
  const { name, mediaType, bytes, alt } = logo;
  const media = await core.media.put({ name, mediaType, body: chunks(bytes) });
  if (media.mediaType.startsWith('image/')) return { ...theme, logo: { media, alt } };
  throw new AppError('unsupported_format', `The logo ${name} is no picture. The theme was not changed.`);
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

const TASKS: Readonly<Record<string, (invocation: Invocation) => Promise<Outcome>>> = { check, set, show };

export const themeCommand: Command = {
  name: 'theme',
  usage: 'check [FILE] | set FILE | show',
  summary:
    'Say whether a theme’s colours can be read and its style sheet can stand in the pages; put one to use; write the one in use as JSON.',
  options: {},
  operands: { least: 1, most: 2 },
  run: async (invocation) => {
    const [name = ''] = invocation.operands;
    const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
    if (!task) throw new UsageError(`A theme is checked, set or shown, not “${name}”.`);
    return await task(invocation);
  },
};
