import type { WordList } from './word-list.ts';

const BEGINNINGS =
  /^(?:un|re|non|over|under|mis|pre|anti|out|super|inter|sub|multi|co|counter|semi|micro|cyber|tele|pro|post|de|bio|eco|geo|neo|pseudo|ultra|mega|mini|auto|hydro|socio|electro|photo|psycho|neuro|trans|intra|hyper)-?(?=.{5})/;
const ENDINGS =
  /(?:like|wide|wise|less|ness|ish|able|goers?|makers?|holders?|owners?|workers?|keepers?|wards?|hood|ship|proof|free|based)$/;
/** What may stand before or after a hyphen and is no word by itself. */
const PARTS =
  /^(?:re|pre|anti|non|co|ex|mid|pro|post|sub|un|multi|semi|ultra|inter|intra|neo|pan|quasi|pseudo|mini|micro|mega|bi|tri|eco|cyber|geo|bio|socio|ish|esque|de|el|al|vis|sur|ne|er|st|nd|rd|th)$/;

/** True for the end of a compound with a hyphen before it: well-intentioned, single-handedly, no-brainer. In lower case. */
export function isCompoundEnd(word: string, words: WordList): boolean {
  const stem = /^(.{3,}?)(?:e?d|edly|ers?|s|ing)$/.exec(word)?.[1];
  return stem !== undefined && (words.knows(stem) || words.knows(`${stem}e`) || words.knows(stem.replace(/i$/, 'y')));
}

/** True for a word built by rule from one that is known: "unelected", "newsroomwide", "anti-". In lower case. */
export function isWellFormed(word: string, words: WordList): boolean {
  if (PARTS.test(word)) return true;
  const begun = BEGINNINGS.exec(word);
  if (begun && words.knows(word.slice(begun[0].length))) return true;
  const ended = ENDINGS.exec(word);
  return ended !== null && ended.index >= 3 && words.knows(word.slice(0, ended.index));
}
