const RTL_LANGUAGES = new Set('ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi ji'.split(' '));
const RTL_SCRIPTS = new Set('adlm arab hebr nkoo rohg syrc thaa'.split(' '));

/** The direction a language is written in, after its script subtag where it has one (BCP 47). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...others] = language.toLowerCase().split('-');
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  return (script ? RTL_SCRIPTS.has(script) : RTL_LANGUAGES.has(primary)) ? 'rtl' : 'ltr';
}
