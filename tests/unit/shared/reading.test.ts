import { expect, it } from 'vitest';
import { bodyOf, emptyDocument } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { link, text } from '../../../shared/document/inline.ts';
import { countArticle, countWords } from '../../../shared/document/read/counts.ts';
import { bodyText, plainText } from '../../../shared/document/read/plain-text.ts';
import { videoSegments } from '../../../shared/document/read/rundown.ts';

const segment = (title: string, durationSeconds: number | null) => ({
  ...emptyBlock('video-segment'),
  title,
  durationSeconds,
});
const paragraph = (content: string) => ({ ...emptyBlock('paragraph'), children: [text(content)] });

const story = () => {
  const document = emptyDocument();
  document.fields.headline = 'Ferry strike ends';
  document.fields.byline = [{ name: 'Ines Okafor', role: 'Reporter', url: '' }];
  document.fields.leadVideo = segment('The last crossing', 465);
  document.body = bodyOf([
    {
      ...emptyBlock('paragraph'),
      children: [text('Crews went back '), link('https://example.org/', 'to work'), text(' on Monday.')],
    },
    { ...emptyBlock('pull-quote'), text: 'Crews went back', attribution: 'A deckhand' },
    segment('On the quay', 407),
    {
      ...emptyBlock('list'),
      children: [
        { type: 'listitem', version: 1, children: [text('First')] },
        {
          type: 'listitem',
          version: 1,
          children: [
            {
              type: 'list',
              version: 1,
              listType: 'bullet',
              children: [{ type: 'listitem', version: 1, children: [text('Inner')] }],
            },
          ],
        },
      ],
    },
    segment('Unmeasured', null),
  ]);
  return document;
};

it('reads the body in order and leaves the pull quote out', () => {
  expect(bodyText(story())).toBe(
    'Crews went back to work on Monday.\n\nWATCH | On the quay:\n\nFirst\nInner\n\nWATCH | Unmeasured:',
  );
});

it('reads the whole story from kicker to end', () => {
  expect(plainText(story())).toMatch(
    /^Ferry strike ends\n\nBy Ines Okafor, Reporter\n\nWATCH \| The last crossing:\n\nCrews/,
  );
});

it('counts running text only, and the runtime of what has one', () => {
  expect(countArticle(story())).toMatchObject({ words: 9, clips: 3, runtimeSeconds: 872, readingMinutes: 1 });
  expect(countArticle(emptyDocument())).toEqual({
    words: 0,
    characters: 0,
    readingMinutes: 0,
    clips: 0,
    runtimeSeconds: 0,
  });
});

it('counts words by white space, and by dictionary where a script has none', () => {
  expect(countWords('It’s 7:45 — the well-kept ferry, isn’t it?')).toBe(7);
  expect(countWords('市长周一辞职', 'zh')).toBeGreaterThan(1);
  expect(countWords('  \n ')).toBe(0);
});

it('puts the lead before the body in the rundown', () => {
  expect(videoSegments(story()).map(({ title }) => title)).toEqual(['The last crossing', 'On the quay', 'Unmeasured']);
});

it('reads an empty paragraph as nothing', () => {
  const document = emptyDocument();
  document.body = bodyOf([paragraph(''), paragraph('One')]);
  expect(bodyText(document)).toBe('One');
});
