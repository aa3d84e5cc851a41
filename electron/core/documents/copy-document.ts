import { bodyOf, type ArticleDocument } from '../../../shared/document/article-document.ts';
import { newBlockId } from '../../../shared/domain/ids.ts';

/** The same words in a story of their own: every block has a new id, since an id names one block of one story. */
export function withNewBlockIds(document: ArticleDocument): ArticleDocument {
  const { fields, body } = document;
  return {
    ...document,
    fields: {
      ...fields,
      leadVideo: fields.leadVideo && { ...fields.leadVideo, id: newBlockId() },
      leadImage: fields.leadImage && { ...fields.leadImage, id: newBlockId() },
    },
    body: bodyOf(body.root.children.map((block) => ({ ...block, id: newBlockId() }))),
  };
}
