import { customAlphabet } from 'nanoid';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'ArticleId'>;
export type BlockId = Branded<'BlockId'>;
export type RevisionId = Branded<'RevisionId'>;
export type CommandId = Branded<'CommandId'>;
export type JobId = Branded<'JobId'>;
export type CommentId = Branded<'CommentId'>;

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
const long = customAlphabet(alphabet, 16);
const short = customAlphabet(alphabet, 12);

/** The form of every id: lower-case ASCII letters and digits, `-` and `_` allowed in ids that came from elsewhere, 1 to 64 characters. */
export const ID_PATTERN = /^[0-9A-Za-z_-]{1,64}$/;

export const newArticleId = (): ArticleId => long() as ArticleId;
export const newBlockId = (): BlockId => short() as BlockId;
export const newRevisionId = (): RevisionId => long() as RevisionId;
export const newCommandId = (): CommandId => long() as CommandId;
export const newJobId = (): JobId => long() as JobId;
export const newCommentId = (): CommentId => long() as CommentId;
