import type { UnknownBlock } from '../../document/blocks/unknown-block.ts';
import type { PageContext } from '../page-context.ts';
import { UnknownBlockError } from '../page-options.ts';
import { say } from '../words/say.ts';

export function renderUnknownBlock({ id, original }: UnknownBlock, { options, words }: PageContext): string {
  const { type } = original;
  const name = typeof type === 'string' ? type : 'unknown';
  if (options.unknownBlocks !== 'box') throw new UnknownBlockError(id, name);
  return `<div class="unknown-block"><p>${say(words, words.unknownBlock(name))}</p></div>`;
}
