import { formatDegrees } from './temperature.ts';
import { directionOf } from '../domain/text-direction.ts';
import { attributes, element, escapeHtml } from './html.ts';
import { linked } from './inline-html.ts';
import { logoImage } from './logo.ts';
import type { PageContext } from './page-context.ts';
import { momentInZone } from './page-moment.ts';
import { printMoment } from './print-moment.ts';
import type { PageWords } from './words/page-words.ts';
import { wordsOf } from './words/words-of.ts';
import { ownLanguage, say } from './words/say.ts';

/** `lang` and `dir` of the site's own words, where they are not the story's. */
function siteLanguage({ document, options: { shell } }: PageContext): { lang?: string; dir?: string } {
  if (shell.language === document.fields.language) return {};
  const dir = directionOf(shell.language);
  return { lang: shell.language, ...(dir === directionOf(document.fields.language) ? {} : { dir }) };
}

/** The site's name or another text as a link to its front page: of this very site, or where the shell says that it is. */
const homeLink = ({ options: { shell, site } }: PageContext, html: string): string =>
  site ? `<a href="${escapeHtml(site.up)}index.html">${html}</a>` : linked(shell.homeUrl, html);

function menu(context: PageContext, words: PageWords): string {
  const { shell, site } = context.options;
  const entries: [url: string, title: string, own?: true][] = [
    [site ? '' : shell.homeUrl, words.home, true],
    ...shell.regions.map(({ title, url }): [string, string] => [url, title]),
    ...shell.links.map(({ title, url }): [string, string] => [url, title]),
    [shell.webmailUrl, words.webmail, true],
    [shell.advertiseUrl, words.advertise, true],
    [shell.loginUrl, words.login, true],
  ];
  const items = entries
    .filter(([url, title]) => url && title.trim())
    .map(([url, title, own]) => `<li>${linked(url, own ? say(words, title) : escapeHtml(title.trim()))}</li>`)
    .join('');
  return (site?.navigation ?? '') + (items && element('nav', { 'aria-label': words.siteMenu }, `<ul>${items}</ul>`));
}

function snapshot({ options: { shell, asOf } }: PageContext, words: PageWords): string {
  const now = momentInZone(asOf, shell.timeZone);
  const weekday = words.weekday(new Date(Date.UTC(now.year, now.month - 1, now.day)).getUTCDay());
  const day = `${weekday}, ${words.date(now)}`;
  const printed = `<time${attributes({ datetime: now.iso, ...ownLanguage(words) })}>${escapeHtml(day)}<span class="clock">, ${escapeHtml(`${words.asOf} ${words.time(now)}`)}</span></time>`;
  const place = shell.city.trim() && `<span class="city">${escapeHtml(shell.city.trim())}</span>`;
  const { temperature } = shell;
  const taken = temperature && momentInZone(temperature.takenAt, shell.timeZone);
  const weather =
    temperature && taken
      ? `<span class="temperature"><span aria-hidden="true">${formatDegrees(temperature.degrees)} °${temperature.unit}</span>` +
        `<span class="visually-hidden">${say(words, words.temperature(temperature.degrees, temperature.unit))}</span>` +
        ` ${say(words, words.asOf)} <time datetime="${taken.iso}">${escapeHtml(words.time(taken))}</time></span>`
      : '';
  return `<p class="snapshot">${[place, printed, weather].filter(Boolean).join(' ')}</p>`;
}

/** The site's head: its name, its links, and the day, place and weather as they were at the page's moment. */
export function masthead(context: PageContext): string {
  const { shell } = context.options;
  const words = wordsOf(shell.language);
  const name = shell.siteName.trim();
  const title = logoImage(context) || escapeHtml(name);
  const written = title && `<p class="site-name">${homeLink(context, title)}</p>`;
  const inner = `${snapshot(context, words)}${written}${menu(context, words)}`;
  return `<header class="masthead"${attributes(siteLanguage(context))}>${inner}</header>`;
}

/** The site's notice, where it has one and it is in force at the page's moment; `from` is its first moment, `to` the first after it. */
export function notice(context: PageContext): string {
  const { shell, asOf } = context.options;
  const given = shell.notice;
  const now = Date.parse(asOf);
  if (!given?.text.trim()) return '';
  if ((given.from && now < Date.parse(given.from)) || (given.to && now >= Date.parse(given.to))) return '';
  const words = wordsOf(shell.language);
  const named = { class: 'notice', 'aria-label': words.notice, ...siteLanguage(context) };
  return element('section', named, `<p>${escapeHtml(given.text.trim())}</p>`);
}

/** The site's foot: its name, and the moment the page speaks of. */
export function siteFooter(context: PageContext): string {
  const { shell, asOf } = context.options;
  const words = wordsOf(shell.language);
  const name = shell.siteName.trim() && `<p>${homeLink(context, escapeHtml(shell.siteName.trim()))}</p>`;
  const taken = printMoment(momentInZone(asOf, shell.timeZone), words);
  return `<footer class="site-footer"${attributes(siteLanguage(context))}>${name}<p>${say(words, words.pageAsOf)} ${taken}</p></footer>`;
}
