import { bodyOf, emptyDocument, type ArticleDocument } from '../../../shared/document/article-document.ts';
import { emptyBlock } from '../../../shared/document/blocks/empty-block.ts';
import { text } from '../../../shared/document/inline.ts';

/** A story that shows every part that a theme colours, for a newsroom that has none open. */
export function specimenStory(): ArticleDocument {
  const story = emptyDocument('en');
  Object.assign(story.fields, {
    section: 'Islands',
    kicker: 'Islands',
    flag: 'Analysis',
    headline: 'The ferry runs again, three winters late',
    deck: 'Two villages have waited for a crossing that was promised in a spring nobody there remembers.',
    dateline: 'Hollin',
    byline: [{ name: 'Ada Voll', role: 'Reporter', url: '' }],
    tags: ['Ferries', 'The sound'],
  });
  const paragraph = (words: string) => ({ ...emptyBlock('paragraph'), children: [text(words)] });
  story.body = bodyOf([
    paragraph(
      'The first boat left the quay at six on Monday, with eleven people on board and a dog that had never seen one.',
    ),
    { ...emptyBlock('cross-head'), children: [text('A timetable on a door')] },
    paragraph(
      'What the company calls a season, the islands call a winter. The timetable hangs on the door of the shop.',
    ),
    {
      ...emptyBlock('pull-quote'),
      text: 'We stopped asking when. We asked whether.',
      attribution: 'Edda Varnholt, shopkeeper',
    },
    paragraph('The council will look at the figures again before the ice comes.'),
    { ...emptyBlock('related-links'), links: [{ title: 'How the sound froze', url: 'https://example.org/sound' }] },
  ]);
  return story;
}
