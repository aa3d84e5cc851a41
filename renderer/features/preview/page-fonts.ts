import { PAGE_STYLESHEET } from './use-page-options.ts';

interface PageFont {
  family: string;
  bytes: ArrayBuffer;
  descriptors: FontFaceDescriptors;
}

async function readFont(rule: CSSFontFaceRule): Promise<PageFont | undefined> {
  const of = (name: string): string => rule.style.getPropertyValue(name).trim();
  const address = /url\(["']?([^"')]+)["']?\)/.exec(of('src'))?.[1];
  if (address === undefined) return undefined;
  const answer = await fetch(new URL(address, new URL(PAGE_STYLESHEET, document.baseURI)));
  if (!answer.ok) return undefined;
  const descriptors: FontFaceDescriptors = {
    weight: of('font-weight') || 'normal',
    style: of('font-style') || 'normal',
  };
  const range = of('unicode-range');
  if (range) descriptors.unicodeRange = range;
  return { family: of('font-family').replace(/^["']|["']$/g, ''), bytes: await answer.arrayBuffer(), descriptors };
}

async function readFonts(): Promise<PageFont[]> {
  const answer = await fetch(PAGE_STYLESHEET);
  if (!answer.ok) return [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  const rules = Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSFontFaceRule);
  return (await Promise.all(rules.map(readFont))).filter((font) => font !== undefined);
}

let fonts: Promise<PageFont[]> | undefined;

/**
 * Gives a preview's frame the fonts of its page. Why: the page takes a font only where it is there at once, as a reader's second visit has it;
 * a frame's first one would show another.
 */
export async function lendFonts(frame: Window): Promise<void> {
  fonts ??= readFonts();
  const { FontFace: Face } = frame as Window & typeof globalThis;
  for (const { family, bytes, descriptors } of await fonts) {
    frame.document.fonts.add(await new Face(family, bytes, descriptors).load());
  }
}
