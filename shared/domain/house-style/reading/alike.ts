const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Without accents, capitals, hyphens and apostrophes: MacDonald and Macdonald, Côté and Cote. */
export const folded = (name: string): string => bare(name).replace(/[^\p{L}]/gu, '');

/** A rough sound, after the spellings that names of one sound have in English: Philip and Phillip, Erik and Eric, Sara and Sarah. */
export function soundOf(name: string): string {
  return folded(name)
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/c(?=[aouklrt]|$)/g, 'k')
    .replace(/(?<=.)h(?=$|[nrs])/g, '')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/[ie]*y|ie|ei|ij/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=.{3})e$/, '');
}

/** True where one letter too many, missing, wrong or swapped parts the two, and not the first. */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a.charAt(0) !== b.charAt(0)) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  if (at === long.length) return false;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const [restA, restB] = [short.slice(at), long.slice(at)];
  if (restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
  );
}

/** True for endings that make another word of the same name: a plural, a people, a woman's form (Ivanov and Ivanova, Latino and Latina). */
export function isAnotherForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length)
    return short.slice(0, -1) === long.slice(0, -1) && /[aeiosny]$/.test(short) && /[aeiosny]$/.test(long);
  return long.startsWith(short) && /^(?:s|n|a|i|an|es|er|ian|ese|ite)$/.test(long.slice(short.length));
}
