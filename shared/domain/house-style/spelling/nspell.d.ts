/** What we use of nspell; its published types would bring Node's globals into shared code. */
declare module 'nspell' {
  export interface NSpell {
    correct(word: string): boolean;
    suggest(word: string): string[];
  }
  const make: (aff: string, dic: string) => NSpell;
  export { make as default };
}
