import type { ShellSuggestion } from '../../../shared/contract/import-report.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';

/** One thing that a source shows of its site, in words. */
export interface SuggestedFact {
  readonly label: string;
  readonly value: string;
}

const titles = (links: SiteShell['links'] | undefined): string => links?.map(({ title }) => title).join(', ') ?? '';

/** What a suggestion says, for a person to judge. */
export function suggestedFacts(suggestion: ShellSuggestion): SuggestedFact[] {
  const { temperature, notice } = suggestion;
  const facts: [string, string | undefined][] = [
    ['Site name', suggestion.siteName],
    ['Base address', suggestion.baseUrl],
    ['Language', suggestion.language],
    ['Home', suggestion.homeUrl],
    ['Webmail', suggestion.webmailUrl],
    ['Advertise', suggestion.advertiseUrl],
    ['Log in', suggestion.loginUrl],
    ['Regions', titles(suggestion.regions)],
    ['Further links', titles(suggestion.links)],
    ['City', suggestion.city],
    ['Temperature', temperature ? `${temperature.degrees} °${temperature.unit}` : undefined],
    ['Notice', notice?.text],
    ['Date shown', suggestion.shownDate],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

/** The newsroom's shell with what the suggestion has more of; what is set already stays. */
export function fillShell(shell: SiteShell, { shownDate: _, ...suggestion }: ShellSuggestion): SiteShell {
  const isUnset = (value: SiteShell[keyof SiteShell]): boolean =>
    value === '' || value === null || (Array.isArray(value) && value.length === 0);
  const news = Object.entries(suggestion).filter(([key]) => isUnset(shell[key as keyof SiteShell]));
  return { ...shell, ...Object.fromEntries(news) };
}
