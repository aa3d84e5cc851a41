// The parts of css-tree that need none of its tables of the whole language; its own types know only the whole.
declare module 'css-tree/parser' {
  import type { parse } from 'css-tree';
  const parser: typeof parse;
  export { parser as default };
}
declare module 'css-tree/walker' {
  import type { walk } from 'css-tree';
  const walker: typeof walk;
  export { walker as default };
}
declare module 'css-tree/tokenizer' {
  /** Calls for every token with its kind and its place in the source. */
  export function tokenize(source: string, onToken: (kind: number, start: number, end: number) => void): void;
}
declare module 'css-tree/utils' {
  /** Text of the language with its escapes taken away. */
  export const ident: { decode(text: string): string };
  export const string: { decode(text: string): string };
  export const url: { decode(text: string): string };
}
