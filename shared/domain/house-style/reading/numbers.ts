const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SPELLED = [...Object.keys(WORDS), ...Object.keys(TENS)].join('|');
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£¥#.,:’'-])(?:(${DIGITS})|(${SPELLED})(?:-(${SPELLED}))?)(?:[ \u00A0](${Object.keys(SCALES).join('|')}))?(?![\p{L}\p{N}%’'-]|[.,:]\d)`,
  'giu',
);

export interface FoundNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The whole numbers and decimals of a text, in figures or words; not amounts of money, percentages, ordinals, times or parts of names. */
export function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map(({ 0: found, 1: digits, 2: word, 3: second, 4: scale, index }) => {
    const spelled = (one = ''): number => WORDS[one.toLowerCase()] ?? TENS[one.toLowerCase()] ?? 0;
    const base = digits === undefined ? spelled(word) + spelled(second) : Number(digits.replaceAll(',', ''));
    return { value: base * (SCALES[scale?.toLowerCase() ?? ''] ?? 1), start: index, end: index + found.length };
  });
}
