import type { Person } from '../../../shared/contract/article-shapes.ts';

/** Who is writing, as it is being typed. `initials` is null until somebody types them: they then follow the name. */
export interface ProfileForm {
  name: string;
  initials: string | null;
  role: Person['role'];
}

export type ProfileErrors = Partial<Record<'name' | 'initials', string>>;

const LONGEST_INITIALS = 8;

/** The first letters of the first and the later names: "Ada Maria Voll" is "AMV". */
export function initialsOf(name: string): string {
  const names = name.split(/[\s-]+/).filter((part) => /\p{L}/u.test(part));
  const firsts = names.map((part) => [...part.replace(/^[^\p{L}]+/u, '')][0] ?? '');
  return firsts.join('').toLocaleUpperCase().slice(0, LONGEST_INITIALS);
}

export const profileForm = (person: Person | null): ProfileForm =>
  person ? { ...person } : { name: '', initials: null, role: 'journalist' };

export const shownInitials = (form: ProfileForm): string => form.initials ?? initialsOf(form.name);

/** What still keeps the form from being saved. */
export function profileErrors(form: ProfileForm): ProfileErrors {
  const initials = shownInitials(form).trim();
  return {
    ...(form.name.trim() === '' ? { name: 'A name is needed: it stands with every version that you write.' } : {}),
    ...(initials === '' ? { initials: 'One to eight letters.' } : {}),
    ...([...initials].length > LONGEST_INITIALS ? { initials: 'Eight letters at most.' } : {}),
  };
}

export const personOf = (form: ProfileForm): Person => ({
  name: form.name.trim(),
  initials: shownInitials(form).trim(),
  role: form.role,
});
