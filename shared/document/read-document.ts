import { z } from 'zod';
import { newBlockId } from '../domain/ids.ts';
import { ID_PATTERN } from '../domain/ids.ts';
import { linkedStory } from '../domain/story-link.ts';
import { isJsonObject, type Json } from '../lib/json.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { articleDocumentSchema, type ArticleDocument } from './article-document.ts';
import { isBlockType, type Block } from './blocks/block.ts';
import { FORMAT_VERSION, LATER_MEMBERS, PLAIN_FORMAT_VERSION } from './format-version.ts';
import { upgradeDocument } from './upgrades/upgrade-document.ts';

/** Why a JSON value is not a story this program can edit. `problems` are sentences, each with the place it speaks of. */
export type UnreadableDocument =
  { reason: 'newer-format'; formatVersion: number } | { reason: 'invalid'; problems: string[] };

/**
 * A story from stored or imported JSON: upgraded to the present format, unknown blocks wrapped, everything validated.
 * Fails with `newer-format` where a later program wrote it, with `invalid` and the places where it does not fit.
 */
export function readDocument(json: unknown): Result<ArticleDocument, UnreadableDocument> {
  if (!isJsonObject(json)) return fail({ reason: 'invalid', problems: ['the document is not a JSON object'] });
  const version = json['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ reason: 'invalid', problems: ['formatVersion is missing or not a whole number from 1 on'] });
  }
  if (version > FORMAT_VERSION) return fail({ reason: 'newer-format', formatVersion: version });
  const upgraded = upgradeDocument({ formatVersion: version, fields: json['fields'] ?? {}, body: json['body'] ?? {} });
  const parsed = articleDocumentSchema.safeParse({ ...upgraded, body: wrapUnknownBlocks(upgraded.body) });
  return parsed.success ? ok(parsed.data) : fail({ reason: 'invalid', problems: parsed.error.issues.map(sentence) });
}

const sentence = (issue: z.core.$ZodIssue): string =>
  `${issue.path.map(String).join('.') || 'document'}: ${issue.message}`;

function wrapUnknownBlocks(body: Json): Json {
  if (!isJsonObject(body) || !isJsonObject(body['root'])) return body;
  const children = body['root']['children'];
  if (!Array.isArray(children)) return body;
  return { ...body, root: { ...body['root'], children: children.map(wrapIfUnknown) } };
}

function wrapIfUnknown(block: Json): Json {
  if (!isJsonObject(block) || typeof block['type'] !== 'string' || isBlockType(block['type'])) return block;
  const id = block['id'];
  // Why: a block that is wrapped already comes from our own editor through the bridge, not from a file.
  if (block['type'] === 'unknown-block' && isJsonObject(block['original'])) return block;
  const ownId = typeof id === 'string' && ID_PATTERN.test(id) ? id : newBlockId();
  return { type: 'unknown-block', version: 1, id: ownId, original: block };
}

/** The block as files and the store hold it: an unknown block is given back as it came. */
export function storedBlock(block: Block): Json {
  return (block.type === 'unknown-block' ? block.original : block) as Json;
}

/** The lowest format that holds all of a story. */
export function writtenFormat({ fields, body }: ArticleDocument): number {
  const blocks = body.root.children.filter(({ type }) => type !== 'unknown-block');
  return holdsLater([fields, blocks]) ? FORMAT_VERSION : PLAIN_FORMAT_VERSION;
}

const holdsLater = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([name, member]: [string, unknown]) => isLater(name, member) || holdsLater(member));

const isLater = (name: string, member: unknown): boolean =>
  (LATER_MEMBERS.has(name) && member !== undefined) ||
  (name === 'url' && typeof member === 'string' && linkedStory(member) !== undefined);

/** The document as files and the store hold it, ready for JSON.stringify; the opposite of `readDocument`. */
export function writeDocument(document: ArticleDocument): { formatVersion: number; fields: Json; body: Json } {
  return {
    formatVersion: writtenFormat(document),
    fields: document.fields,
    body: { root: { type: 'root', version: 1, children: document.body.root.children.map(storedBlock) } },
  };
}
