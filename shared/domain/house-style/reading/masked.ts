import type { TextPart } from '../story-text.ts';
import { remember } from './remember.ts';

/** Stands for each character of an address, so that everything else keeps its place. */
const HIDDEN = '\uFFFC';

const ENDINGS = 'com|org|net|gov|edu|info|news|example|biz|io|ca|co|uk|fr|de|au|tv|ly';
const FILES = 'pdf|docx?|xlsx?|html?|jpe?g|png|gif|webp|mp[34]|webm|zip|csv|txt|js|css';
/** Web and mail addresses, handles, hashtags and names of files: written for machines, and right as they are. */
const ADDRESS = new RegExp(
  [
    String.raw`\b(?:https?|mailto|ftp):\S+`,
    String.raw`\bwww\.\S+`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_][\p{L}\p{N}_-]*`,
    String.raw`\b[\w-]+(?:\.[\w-]+)*\.(?:${ENDINGS})(?![\p{L}\p{N}])(?:/\S*)?`,
    String.raw`\b[\w-]+\.(?:${FILES})(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

/** Where an address ends before the marks of the sentence around it; a bracket opened in it is its own. */
function endOf(address: string): number {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (!/[).,;:!?”’"'\]…]/u.test(last)) break;
    const own = address.slice(0, end);
    if (last === ')' && own.split('(').length >= own.split(')').length) break;
  }
  return end;
}

/** The text with every address hidden; offsets stay what they were. */
export const maskedText = remember((part: TextPart): string =>
  part.text.replace(ADDRESS, (address) => {
    const end = endOf(address);
    return HIDDEN.repeat(end) + address.slice(end);
  }),
);
