import { readFileSync } from 'node:fs';
import { bodyOf, type ArticleDocument } from '../../shared/document/article-document.ts';
import { text } from '../../shared/document/inline.ts';
import { storyText } from '../../shared/document/read/story-text.ts';
import { createStoryChecker } from '../../shared/domain/house-style/check-story.ts';
import { DEFAULT_HOUSE_STYLE } from '../../shared/domain/house-style/house-style.ts';
import { readDictionary, type Dictionary } from '../../shared/domain/house-style/spelling/dictionary.ts';
import { makeWordList } from '../../shared/domain/house-style/spelling/word-list.ts';
import { longStory } from '../fixtures/documents.ts';
import { medianOfEach, type Comparison } from './measure.ts';

const WORDS = 10_000;

function shippedDictionary(): Dictionary {
  const file = (ending: string): string =>
    readFileSync(new URL(`../../node_modules/dictionary-en-ca/index.${ending}`, import.meta.url), 'utf8');
  return readDictionary(file('aff'), file('dic'));
}

/** Sentences as they come from a desk, with names, quotations, figures and now and then a slip, in place of plain filler. */
function asWritten(document: ArticleDocument): ArticleDocument {
  const blocks = document.body.root.children.map((block, index) => {
    if (block.type !== 'paragraph') return block;
    const words = block.children.map((child) => (child.type === 'text' ? child.text : '')).join('');
    const slip = index % 20 === 0 ? ' Hesaid the menwere late.' : '';
    return {
      ...block,
      children: [
        text(`Edda Varnholt, 45, a clerk, said: “${words}” Then Tobin Reyl ${index} left for Port Ellory.${slip}`),
      ],
    };
  });
  return { ...document, body: bodyOf(blocks) };
}

/** The same story after one more key press in its middle paragraph; every other block is the object it was. */
function afterOneKey(document: ArticleDocument, press: number): ArticleDocument {
  const middle = Math.floor(document.body.root.children.length / 2);
  const blocks = document.body.root.children.map((block, index) =>
    index === middle && block.type === 'paragraph'
      ? { ...block, children: [...block.children, text(` ${'abcdefghij'.charAt(press % 10)}`)] }
      : block,
  );
  return { ...document, body: bodyOf(blocks) };
}

const copyOf = (document: ArticleDocument): ArticleDocument => JSON.parse(JSON.stringify(document)) as ArticleDocument;

/** The copy-desk checks of a 10,000-word story after one key press, against all of them over a story not seen before. */
export async function benchChecks(): Promise<Comparison[]> {
  const { knows } = shippedDictionary();
  const words = makeWordList({ dictionary: knows });
  const checker = createStoryChecker({ style: DEFAULT_HOUSE_STYLE, words });
  let document = asWritten(longStory(WORDS));
  const found = checker.check(storyText(document)).length;
  if (found === 0) throw new Error('the checks found nothing in a story with slips');
  const [oneKey, whole] = await medianOfEach(
    40,
    (run) => {
      document = afterOneKey(document, run);
      checker.check(storyText(document));
    },
    () => checker.check(storyText(copyOf(document))),
  );
  return [
    {
      name: `Check a ${WORDS.toLocaleString('en-CA')}-word story after one key press`,
      milliseconds: oneKey,
      against: 'check all of it',
      againstMilliseconds: whole,
    },
  ];
}
