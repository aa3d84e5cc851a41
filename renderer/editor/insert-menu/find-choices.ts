import type { InsertChoice } from './insert-choices.ts';

export interface FoundChoice {
  choice: InsertChoice;
  /** What was typed after its name. */
  typed: string;
}

/** How well a query names a choice: 0 for its label's beginning, more for a word in it or a synonym; undefined for not at all. */
function rank(choice: InsertChoice, query: string): number | undefined {
  const label = choice.label.toLowerCase();
  if (label.startsWith(query)) return 0;
  if (choice.words.some((word) => word.startsWith(query))) return 1;
  return label.split(/[\s-]/).some((word) => word.startsWith(query)) ? 2 : undefined;
}

/** A whole name at the beginning of the query, with what follows it. */
function named(choice: InsertChoice, query: string): string | undefined {
  const lower = query.toLowerCase();
  const names = [choice.label.toLowerCase(), ...choice.label.toLowerCase().split(/[\s-]/), ...choice.words];
  const name = names.filter((word) => lower.startsWith(`${word} `)).sort((a, b) => b.length - a.length)[0];
  return name === undefined ? undefined : query.slice(name.length).trim();
}

/** The choices that a query (what stands after the `/`) names, best first. */
export function findChoices(choices: readonly InsertChoice[], query: string): FoundChoice[] {
  const asked = query.trimStart().toLowerCase();
  const found = choices.flatMap((choice, index) => {
    const place = rank(choice, asked);
    return place === undefined ? [] : [{ choice, typed: '', place: place * 100 + index }];
  });
  if (found.length > 0) return found.sort((a, b) => a.place - b.place);
  return choices.flatMap((choice) => {
    const typed = named(choice, query.trimStart());
    return typed === undefined ? [] : [{ choice, typed }];
  });
}
