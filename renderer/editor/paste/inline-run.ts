import type { Inline, InlineText } from '../../../shared/document/inline.ts';

type Part = { text: string; format: number; url: string | null } | 'break';

/** The words of one block as they are gathered from a page, with white space as a browser shows it. */
export class InlineRun {
  #parts: Part[] = [];

  add(raw: string, format: number, url: string | null, keepSpace: boolean): void {
    const text = keepSpace ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
    const last = this.#parts.at(-1);
    const afterSpace = last === undefined || last === 'break' || / $/.test(last.text);
    const fitted = afterSpace && !keepSpace ? text.replace(/^ /, '') : text;
    if (fitted !== '') this.#parts.push({ text: fitted, format, url });
  }

  break(): void {
    const last = this.#parts.at(-1);
    if (last && last !== 'break') last.text = last.text.replace(/ +$/, '');
    this.#parts.push('break');
  }

  /** The gathered paragraphs, parted at empty lines, each without space or breaks at its ends; the run begins anew. */
  take(): Inline[][] {
    const paragraphs: Part[][] = [[]];
    this.#parts.forEach((part, index) => {
      const empty = part === 'break' && this.#parts[index - 1] === 'break';
      if (empty) paragraphs.push([]);
      else paragraphs.at(-1)?.push(part);
    });
    this.#parts = [];
    return paragraphs.map(inlinesOf).filter((inlines) => inlines.length > 0);
  }
}

function trimmed(parts: Part[]): Part[] {
  const isSpace = (part: Part | undefined): boolean =>
    part === 'break' || (part !== undefined && part.text.trim() === '');
  const inner = [...parts];
  while (inner.length > 0 && isSpace(inner[0])) inner.shift();
  while (inner.length > 0 && isSpace(inner.at(-1))) inner.pop();
  const last = inner.at(-1);
  if (last && last !== 'break') inner[inner.length - 1] = { ...last, text: last.text.trimEnd() };
  return inner;
}

function inlinesOf(parts: Part[]): Inline[] {
  const inlines: Inline[] = [];
  for (const part of trimmed(parts)) {
    if (part === 'break') {
      inlines.push({ type: 'linebreak', version: 1 });
      continue;
    }
    const text: InlineText = { type: 'text', version: 1, text: part.text, format: part.format };
    const last = inlines.at(-1);
    if (part.url === null) inlines.push(text);
    else if (last?.type === 'link' && last.url === part.url) last.children.push(text);
    else inlines.push({ type: 'link', version: 1, url: part.url, children: [text] });
  }
  return inlines;
}
