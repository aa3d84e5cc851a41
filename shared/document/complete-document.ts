import { isJsonObject, type Json } from '../lib/json.ts';
import { emptyFields } from './article-fields.ts';
import { isBlockType } from './blocks/block.ts';
import { emptyBlock } from './blocks/empty-block.ts';

/**
 * A document that somebody wrote by hand or with another program, made whole: what it leaves out is empty, a block without an id gets one.
 * Nothing that stands in it is changed, so that what does not fit is still found by `readDocument`.
 */
export function completeDocument(json: Json): Json {
  // Why a body at least: any other JSON with a number for its format would be an empty story.
  if (!isJsonObject(json) || json['body'] === undefined) return json;
  const { fields = {}, body } = json;
  return { ...json, fields: completeFields(fields), body: completeBody(body) };
}

const over = (defaults: object, given: { [key: string]: Json }): { [key: string]: Json } => ({
  ...(defaults as { [key: string]: Json }),
  ...given,
});

function completeFields(fields: Json): Json {
  if (!isJsonObject(fields)) return fields;
  const { byline, leadVideo, leadImage } = fields;
  return over(emptyFields(), {
    ...fields,
    ...(Array.isArray(byline) ? { byline: byline.map(completePerson) } : {}),
    ...(isJsonObject(leadVideo) ? { leadVideo: over(emptyBlock('video-segment'), leadVideo) } : {}),
    ...(isJsonObject(leadImage) ? { leadImage: over(emptyBlock('image'), leadImage) } : {}),
  });
}

const completePerson = (person: Json): Json =>
  isJsonObject(person) ? over({ name: '', role: '', url: '' }, person) : person;

function completeBody(body: Json): Json {
  if (!isJsonObject(body)) return body;
  const { root = {} } = body;
  if (!isJsonObject(root)) return body;
  const { children = [] } = root;
  const blocks = Array.isArray(children) ? children.map(completeBlock) : children;
  return { ...body, root: over({ type: 'root', version: 1 }, { ...root, children: blocks }) };
}

function completeBlock(block: Json): Json {
  if (!isJsonObject(block)) return block;
  const { type } = block;
  // Why left alone: a block that this program does not know goes on as it came.
  if (!isBlockType(type)) return block;
  const whole = over(emptyBlock(type), block);
  return Array.isArray(block['children']) ? { ...whole, children: block['children'].map(completeInline) } : whole;
}

/** Lists, their entries, links and texts alike: the version is Lexical's, and text has no format unless it says so. */
function completeInline(node: Json): Json {
  if (!isJsonObject(node)) return node;
  const whole = over(node['type'] === 'text' ? { version: 1, format: 0 } : { version: 1 }, node);
  return Array.isArray(node['children']) ? { ...whole, children: node['children'].map(completeInline) } : whole;
}
