import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors.ts';
import { houseStyleOf, type HouseStyle } from '../../../shared/domain/house-style/house-style.ts';
import { HOUSE_STYLE_KEY, readStyleFile, styleFileText } from '../../../shared/domain/house-style/style-file.ts';
import { UsageError, type Command, type Terminal } from '../command.ts';

/** The style in a file or on standard input. Throws AppError `not_found` and `validation`, with every fault of the file. */
async function styleIn(operand: string, terminal: Terminal): Promise<HouseStyle> {
  const path = resolve(terminal.cwd, operand);
  const content =
    operand === '-'
      ? await textOf(Readable.from(terminal.stdin))
      : await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
          throw new AppError(
            'not_found',
            `${path} can’t be read (${cause.code ?? cause.message}). Nothing was changed.`,
            {
              cause,
            },
          );
        });
  const read = readStyleFile(content);
  if (read.ok) return read.style;
  throw new AppError(
    'validation',
    `${operand} is no house style: ${read.problems.join(' ')} The newsroom’s style is as it was.`,
    { details: { problems: read.problems } },
  );
}

export const styleCommand: Command = {
  name: 'style',
  usage: 'show | check FILE|- | set FILE|-',
  summary:
    'Print the house style that the checks go by, look whether a file is a house style, or make it the newsroom’s own.',
  options: {},
  operands: { least: 1, most: 2 },
  run: async ({ operands, terminal, open }) => {
    const [what, file] = operands;
    if (what === 'show' && file === undefined) {
      const { value } = await (await open()).client.newsroom.getPreference({ key: HOUSE_STYLE_KEY });
      const style = houseStyleOf(value);
      return { json: style, text: styleFileText(style).trimEnd() };
    }
    if ((what !== 'check' && what !== 'set') || file === undefined)
      throw new UsageError('style takes show, check FILE or set FILE.');
    const style = await styleIn(file, terminal);
    if (what === 'check') return { json: style, text: `${file} is a house style.` };
    const { client } = await open();
    await client.newsroom.setPreference({ key: HOUSE_STYLE_KEY, value: z.json().parse(style) });
    return { json: style, text: 'The newsroom’s checks go by this style now.' };
  },
};
