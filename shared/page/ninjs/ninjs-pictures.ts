import type { PageContext } from '../page-context.ts';
import { pictureRenditions } from './ninjs-rendition.ts';
import { withoutEmpty, type NinjsItem } from './ninjs-types.ts';

/** The story's pictures as associated items. */
export function ninjsPictures(context: PageContext, uri: string): NinjsItem[] {
  const { fields, body } = context.document;
  const pictures = [fields.leadImage, ...body.root.children.filter((block) => block.type === 'image')];
  return pictures.flatMap((picture, at): NinjsItem[] => {
    if (!picture?.media) return [];
    const item = withoutEmpty({
      name: `picture-${at + 1}`,
      uri: `${uri}#picture-${at + 1}`,
      rel: picture === fields.leadImage ? 'lead' : 'illustration',
      type: 'picture',
      by: picture.credit.trim(),
      descriptions: [
        { role: 'caption', contentType: 'text/plain', value: picture.caption.trim() },
        { role: 'alt', contentType: 'text/plain', value: picture.decorative ? '' : picture.alt.trim() },
      ].filter(({ value }) => value),
      renditions: pictureRenditions(picture.media, context),
    });
    return [item];
  });
}
