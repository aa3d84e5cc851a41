import { lexer, type Token, type Tokens } from 'marked';
import { emptyBlock } from '../../../../../shared/document/blocks/empty-block.ts';
import type { ListItem, NestedList } from '../../../../../shared/document/blocks/list.ts';
import { text as textNode, TEXT_FORMAT, type Inline } from '../../../../../shared/document/inline.ts';
import type { FoundMedia } from '../../found-media.ts';
import type { LineId } from '../../ledger.ts';
import { tellStory } from '../../story/build-story.ts';
import { blockItem, textItem, trimInlines, type SourceItem } from '../../story/source-item.ts';
import { blockPlace, type StoryDraft } from '../../story/story-draft.ts';
import { unescaped } from '../entities.ts';
import { frontMatterEnd, readFrontMatterLine } from './front-matter.ts';
import { markdownInlines, type MarkdownPicture } from './markdown-inline.ts';

/** Reads a Markdown text into the draft, line by line of its source, and gives the pictures that it names. */
export function readMarkdown(source: string, draft: StoryDraft): FoundMedia[] {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const ids = lines.map((line, at) =>
    /[\p{L}\p{N}]/u.test(line) ? draft.ledger.enter(line.trim(), at + 1, readable(line)) : undefined,
  );
  const start = frontMatterEnd(lines);
  for (const [at, line] of lines.slice(0, start).entries()) {
    const id = ids[at];
    if (id !== undefined) readFrontMatterLine(draft, line, id);
  }
  const reader = new MarkdownReader(draft, ids, start);
  const headline = draft.fields.headline;
  draft.fields.headline = '';
  const items = reader.read(lexer(lines.slice(start).join('\n')));
  const titled = headline === '' ? items : [textItem([], [textNode(headline)], { role: 'headline' }), ...items];
  tellStory(draft, titled, {
    guessCrossHeads: items.some((item) => item.level > 1) ? 'none' : 'bold',
    mayHaveTail: true,
  });
  return reader.media;
}

/** A line's words without its marks, for the ledger: the numbers of lists, the addresses of links that lead nowhere, tags. */
const readable = (line: string): string =>
  unescaped(
    line
      .replace(/^\s*(?:>\s*)*(?:[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+)?/, '')
      .replace(/^\s*(?:```|~~~).*$/, '')
      .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\]\((?!https?:|mailto:)[^)]*\)/gi, ']')
      .replace(/\](?:\[[^\]]*\])/g, ']')
      .replace(/<\/?[a-z!][^>]*>/gi, ' '),
  );

class MarkdownReader {
  readonly media: FoundMedia[] = [];
  readonly #draft: StoryDraft;
  readonly #ids: readonly (LineId | undefined)[];
  #line: number;

  constructor(draft: StoryDraft, ids: readonly (LineId | undefined)[], firstLine: number) {
    this.#draft = draft;
    this.#ids = ids;
    this.#line = firstLine;
  }

  read(tokens: readonly Token[]): SourceItem[] {
    return tokens.flatMap((token) => this.#items(token, this.#take(token.raw)));
  }

  /** The lines of the source that a token was read from. */
  #take(raw: string): LineId[] {
    const from = this.#line;
    const ends = raw.match(/\n/g)?.length ?? 0;
    this.#line += ends;
    return this.#ids.slice(from, this.#line + (raw.endsWith('\n') ? 0 : 1)).filter((id) => id !== undefined);
  }

  #items(token: Token, lines: LineId[]): SourceItem[] {
    switch (token.type) {
      case 'space':
        return [];
      case 'heading':
        return this.#text(token.tokens ?? [], lines, { level: (token as Tokens.Heading).depth });
      case 'hr':
        return [blockItem(lines, emptyBlock('divider'))];
      case 'blockquote':
        return [this.#quote(token as Tokens.Blockquote, lines)];
      case 'list':
        return [blockItem(lines, { ...emptyBlock('list'), ...this.#list(token as Tokens.List) })];
      case 'code':
        return [textItem(lines, rows((token as Tokens.Code).text.split('\n')))];
      case 'table':
        return this.#table(token as Tokens.Table, lines);
      case 'html':
        return this.#html((token as Tokens.HTML).text, lines);
      case 'def':
        this.#draft.ledger.setAside(lines, 'It is the address of a link; the link has it.');
        return [];
      default:
        return this.#text(
          'tokens' in token && token.tokens ? token.tokens : [{ type: 'text', raw: token.raw, text: token.raw }],
          lines,
        );
    }
  }

  /** A paragraph; the pictures in it come behind it, each with its own block. */
  #text(tokens: readonly Token[], lines: LineId[], more: Partial<SourceItem> = {}): SourceItem[] {
    const pictures: MarkdownPicture[] = [];
    const inlines = trimInlines(markdownInlines(tokens, (picture) => pictures.push(picture)));
    const bold =
      inlines.length > 0 && inlines.every((child) => child.type === 'text' && (child.format & TEXT_FORMAT.bold) !== 0);
    const words = inlines.length > 0 ? [textItem(lines, inlines, { bold, ...more })] : [];
    return [...words, ...pictures.map((picture) => this.#picture(picture, lines))];
  }

  #picture({ src, alt, title }: MarkdownPicture, lines: LineId[]): SourceItem {
    const image = { ...emptyBlock('image'), alt, caption: title };
    const isRemote = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src);
    if (isRemote || src === '') {
      const where = /^https?:/i.test(src) ? ` It stands at ${src}.` : '';
      this.#draft.ledger.doubt(
        `The text only names this picture.${where} Add it, or take the block out.`,
        blockPlace(image),
        lines[0],
      );
    } else this.media.push({ blockId: image.id, slot: 'media', name: src.split(/[/\\]/).at(-1) ?? src, beside: src });
    return blockItem(lines, image);
  }

  #quote(token: Tokens.Blockquote, lines: LineId[]): SourceItem {
    const parts = token.tokens.flatMap((child) =>
      'tokens' in child && child.tokens && child.type !== 'list'
        ? [this.#inline(child.tokens)]
        : child.type === 'space'
          ? []
          : [rows(unescaped(child.raw).trim().split('\n'))],
    );
    return blockItem(lines, { ...emptyBlock('quote'), children: joined(parts.filter((part) => part.length > 0)) });
  }

  #inline(tokens: readonly Token[]): Inline[] {
    // Why the picture’s words: inside a quote or a list it has no block of its own.
    const words: string[] = [];
    const inlines = markdownInlines(tokens, ({ alt, title }) => words.push(alt, title));
    return trimInlines(words.some(Boolean) ? [...inlines, textNode(` ${words.filter(Boolean).join(' ')}`)] : inlines);
  }

  #list({ ordered, items }: Tokens.List): Pick<NestedList, 'listType' | 'children'> {
    return { listType: ordered ? 'number' : 'bullet', children: items.map((item) => this.#entry(item)) };
  }

  #entry(item: Tokens.ListItem): ListItem {
    const lists: NestedList[] = [];
    const words: Inline[][] = [];
    for (const token of item.tokens) {
      if (token.type === 'list') lists.push({ type: 'list', version: 1, ...this.#list(token as Tokens.List) });
      else if (token.type === 'checkbox' || token.type === 'space') continue;
      else if (token.type === 'text' && !('tokens' in token && token.tokens))
        words.push(rows([unescaped((token as Tokens.Text).text)]));
      else
        words.push(
          'tokens' in token && token.tokens
            ? this.#inline(token.tokens)
            : rows(unescaped(token.raw).trim().split('\n')),
        );
    }
    return { type: 'listitem', version: 1, children: [...joined(words.filter((part) => part.length > 0)), ...lists] };
  }

  #table(table: Tokens.Table, lines: LineId[]): SourceItem[] {
    this.#draft.ledger.doubt('A table became lines of text, its cells parted by “|”.', null, lines[0]);
    // Why the second line is passed over: it has only dashes, and no line in the ledger.
    return [table.header, ...table.rows].map((row, at) => {
      const cells = row.map((cell) => this.#inline(cell.tokens)).filter((cell) => cell.length > 0);
      const words = cells.flatMap((cell, place): Inline[] => (place === 0 ? cell : [textNode(' | '), ...cell]));
      const line = lines[at];
      return textItem(line === undefined ? [] : [line], words);
    });
  }

  /** HTML in Markdown keeps its words; its tags are left out, and what it would run is no text. */
  #html(source: string, lines: LineId[]): SourceItem[] {
    const words = unescaped(
      source
        .replace(/<!--[\s\S]*?-->/g, ' ')
        .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
        .replace(/<\/?[a-z][^>]*>/gi, ' '),
    );
    if (words.trim() === '') {
      this.#draft.ledger.setAside(lines, 'It is code and no part of the story.');
      return [];
    }
    return [
      textItem(
        lines,
        rows(
          words
            .split('\n')
            .map((row) => row.trim())
            .filter(Boolean),
        ),
      ),
    ];
  }
}

const rows = (texts: readonly string[]): Inline[] => joined(texts.map((row) => (row === '' ? [] : [textNode(row)])));

const joined = (parts: readonly Inline[][]): Inline[] =>
  parts.flatMap((part, at): Inline[] => (at === 0 ? part : [{ type: 'linebreak', version: 1 }, ...part]));
