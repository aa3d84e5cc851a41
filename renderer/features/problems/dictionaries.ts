import type { DictionaryName } from '../../../shared/domain/house-style/spelling/dictionary-for.ts';
import { readDictionary, type Dictionary } from '../../../shared/domain/house-style/spelling/dictionary.ts';
import enAff from '../../../node_modules/dictionary-en/index.aff?url';
import enDic from '../../../node_modules/dictionary-en/index.dic?url';
import enCaAff from '../../../node_modules/dictionary-en-ca/index.aff?url';
import enCaDic from '../../../node_modules/dictionary-en-ca/index.dic?url';
import enGbAff from '../../../node_modules/dictionary-en-gb/index.aff?url';
import enGbDic from '../../../node_modules/dictionary-en-gb/index.dic?url';

/** Why by their files: the packages offer Node code that reads them, and nothing for a window. They are built in, never fetched from afar. */
const FILES: Readonly<Record<DictionaryName, readonly [aff: string, dic: string]>> = {
  en: [enAff, enDic],
  'en-ca': [enCaAff, enCaDic],
  'en-gb': [enGbAff, enGbDic],
};

async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The dictionary could not be read (${answer.status}).`);
  return await answer.text();
}

const loaded = new Map<DictionaryName, Promise<Dictionary>>();

/** A dictionary that ships with the program, read once. Rejects where its files can't be had; the next call tries again. */
export function loadDictionary(name: DictionaryName): Promise<Dictionary> {
  let dictionary = loaded.get(name);
  if (!dictionary) {
    dictionary = Promise.all(FILES[name].map(textOf)).then(([aff = '', dic = '']) => readDictionary(aff, dic));
    dictionary.catch(() => loaded.delete(name));
    loaded.set(name, dictionary);
  }
  return dictionary;
}
