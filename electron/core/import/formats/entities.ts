const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  eacute: 'é',
  copy: '©',
};

/** A text without the entities that systems leave in data and that Markdown allows; one that is not known stays as it is. */
export const unescaped = (value: string): string =>
  value.replace(
    /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,6}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      const code = hex === undefined ? (decimal === undefined ? undefined : Number(decimal)) : Number.parseInt(hex, 16);
      if (code !== undefined) return code > 31 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
      return NAMED[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
