import type { PageWords } from './page-words.ts';
import { spokenParts } from './spoken-parts.ts';
import { zoneName } from './zone-name.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
const UNITS = { hour: 'heure', minute: 'minute', second: 'seconde' } as const;
/** French counts everything below two as one. */
const counted = (count: number, unit: string): string => `${count} ${unit}${Math.abs(count) < 2 ? '' : 's'}`;

export const FRENCH: PageWords = {
  language: 'fr',
  skipToStory: 'Aller à l’article',
  untitled: 'Article sans titre',
  siteMenu: 'Site',
  home: 'Accueil',
  webmail: 'Messagerie',
  advertise: 'Publicité',
  login: 'Se connecter',
  notice: 'Avis',
  draftCopy: 'Copie de travail',
  notForPublication: 'Copie de travail. Ne pas publier.',
  by: 'Par',
  published: 'Publié le',
  updated: 'Mis à jour le',
  asOf: 'à',
  pageAsOf: 'Page établie le',
  aired: 'Diffusion :',
  about: 'vers',
  video: 'Vidéo',
  watchAtSource: 'Voir cette vidéo à sa source',
  downloadVideo: 'Télécharger la vidéo',
  transcript: 'Transcription',
  captions: 'Sous-titres',
  captionsFile: 'Fichier de sous-titres',
  related: 'À lire aussi',
  topics: 'Sujets',
  skipToContent: 'Aller aux articles',
  latest: 'Derniers articles',
  sections: 'Rubriques',
  pages: 'Pages',
  olderStories: 'Articles plus anciens',
  newerStories: 'Articles plus récents',
  noStories: 'Aucun article n’a encore été publié.',
  storiesBy: (name) => `Articles de ${name}`,
  pageNumber: (title, number) => `${title}, page ${number}`,
  pageNotFound: 'Page introuvable',
  notFoundAdvice: 'Il n’y a pas de page à cette adresse. Elle a peut-être été déplacée ou retirée.',
  toFrontPage: 'Aller à la une',
  openEmbed: (provider) => (provider ? `À voir sur ${provider}` : 'À voir à la source'),
  unknownBlock: (type) => `Un bloc « ${type} » que cette version de Copydesk ne connaît pas. Il est conservé tel quel.`,
  date: ({ year, month, day }) => `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`,
  monthOfYear: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekday: (day) => WEEKDAYS[day] ?? '',
  time: ({ hour, minute, offset }) => `${hour} h ${String(minute).padStart(2, '0')} ${zoneName(offset)}`,
  temperature: (degrees, unit) =>
    `${degrees < 0 ? 'moins ' : ''}${counted(Math.abs(degrees), 'degré')} ${unit === 'C' ? 'Celsius' : 'Fahrenheit'}`,
  duration: (seconds) => spokenParts(seconds, (count, unit) => counted(count, UNITS[unit])).join(' '),
};
