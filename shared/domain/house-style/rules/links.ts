import { linkedStory } from '../../story-link.ts';
import type { PassageRule, StoryRule } from '../rule.ts';
import type { Passage, TextLink } from '../story-text.ts';

const wordsOfLink = ({ texts }: Passage, { field, start, end }: TextLink): string =>
  texts.find((part) => part.field === field)?.text.slice(start, end) ?? '';

export const emptyLink: PassageRule = {
  id: 'empty-link',
  label: 'Empty links',
  severity: 'error',
  reason: 'A link needs words to press and an address to go to.',
  scope: 'passage',
  find: (passage) =>
    passage.links.flatMap((link) => {
      const empty = wordsOfLink(passage, link).trim() === '';
      const place = { field: link.field, start: link.start, end: link.end };
      if (empty && link.url !== '') return [{ ...place, message: 'This link has no words.' }];
      return !empty && link.url === '' ? [{ ...place, message: 'This link has no address.' }] : [];
    }),
};

/** The address without what makes no difference: the case of its host, a last slash, marks of where a reader came from. */
function sameAddress(url: string): string {
  const [, origin = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)(.*)$/is.exec(url) ?? [];
  const kept = rest.replace(/[?&](?:utm_\w+|fbclid|gclid)=[^&#]*/g, '').replace(/\/(?=$|#)/, '');
  return origin === '' ? url : origin.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '') + kept;
}

/** Related links stand apart from the text, and may name what the text links to. */
const kindOf = ({ type }: Passage): string => (type === 'related-links' ? 'related' : 'text');

export const duplicateLink: StoryRule = {
  id: 'duplicate-link',
  label: 'The same link twice',
  severity: 'advice',
  reason: 'A second link to the same page takes readers where they have been.',
  scope: 'story',
  find(story) {
    const seen = new Map<string, { passage: Passage; link: TextLink }>();
    return story.passages.flatMap((passage) =>
      passage.links.flatMap((link) => {
        if (link.url === '') return [];
        const key = `${kindOf(passage)} ${sameAddress(link.url)}`;
        const first = seen.get(key);
        seen.set(key, { passage, link });
        // Why: a link whose words change from bold to plain comes as two that touch.
        if (!first || (first.passage === passage && first.link.field === link.field && first.link.end === link.start))
          return [];
        const { field, start, end } = link;
        const found = wordsOfLink(passage, link);
        return [
          {
            blockId: passage.blockId,
            field,
            start,
            end,
            found,
            message: linkedStory(link.url)
              ? 'The story links to that story already.'
              : `The story links to this page already: ${link.url}`,
            fix: null,
          },
        ];
      }),
    );
  },
};
