import type { Byline } from '../../../shared/document/article-fields.ts';

const person = ({ name, role }: Byline): string => (role ? `${name}, ${role}` : name);

/** The byline as one line: "By Ada Voll and Edda Varnholt", "By Ada Voll, Reporter; and Edda Varnholt"; empty where nobody is named. */
export function bylineText(byline: readonly Byline[]): string {
  const people = byline.filter(({ name }) => name.trim() !== '').map(person);
  const last = people.at(-1);
  if (last === undefined) return '';
  // Why: a comma stands before a role already.
  const [between, and] = byline.some(({ role }) => role !== '') ? ['; ', '; and '] : [', ', ' and '];
  const before = people.slice(0, -1).join(between);
  return before === '' ? `By ${last}` : `By ${before}${and}${last}`;
}
