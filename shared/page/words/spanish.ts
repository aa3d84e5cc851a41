import type { PageWords } from './page-words.ts';
import { spokenParts } from './spoken-parts.ts';
import { zoneName } from './zone-name.ts';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const WEEKDAYS = 'domingo lunes martes miércoles jueves viernes sábado'.split(' ');
const UNITS = { hour: 'hora', minute: 'minuto', second: 'segundo' } as const;

export const SPANISH: PageWords = {
  language: 'es',
  skipToStory: 'Ir a la noticia',
  untitled: 'Noticia sin título',
  siteMenu: 'Sitio',
  home: 'Inicio',
  webmail: 'Correo',
  advertise: 'Publicidad',
  login: 'Iniciar sesión',
  notice: 'Aviso',
  draftCopy: 'Borrador',
  notForPublication: 'Borrador. No publicar.',
  by: 'Por',
  published: 'Publicado el',
  updated: 'Actualizado el',
  asOf: 'a las',
  pageAsOf: 'Página a fecha de',
  aired: 'Emitido:',
  about: 'hacia',
  video: 'Vídeo',
  watchAtSource: 'Ver este vídeo en su origen',
  downloadVideo: 'Descargar el vídeo',
  transcript: 'Transcripción',
  captions: 'Subtítulos',
  captionsFile: 'Archivo de subtítulos',
  related: 'Más información',
  topics: 'Temas',
  skipToContent: 'Ir a las noticias',
  latest: 'Últimas noticias',
  sections: 'Secciones',
  pages: 'Páginas',
  olderStories: 'Noticias anteriores',
  newerStories: 'Noticias más recientes',
  noStories: 'Todavía no se ha publicado ninguna noticia.',
  storiesBy: (name) => `Noticias de ${name}`,
  pageNumber: (title, number) => `${title}, página ${number}`,
  pageNotFound: 'Página no encontrada',
  notFoundAdvice: 'No hay ninguna página en esta dirección. Puede que se haya movido o retirado.',
  toFrontPage: 'Ir a la portada',
  openEmbed: (provider) => (provider ? `Ver en ${provider}` : 'Ver en su origen'),
  unknownBlock: (type) => `Un bloque «${type}» que esta versión de Copydesk no conoce. Se conserva tal cual.`,
  date: ({ year, month, day }) => `${day} de ${MONTHS[month - 1]} de ${year}`,
  monthOfYear: (year, month) => `${MONTHS[month - 1]} de ${year}`,
  weekday: (day) => WEEKDAYS[day] ?? '',
  time: ({ hour, minute, offset }) => `${hour}:${String(minute).padStart(2, '0')} ${zoneName(offset)}`,
  temperature: (degrees, unit) =>
    `${degrees < 0 ? 'menos ' : ''}${Math.abs(degrees)} ${Math.abs(degrees) === 1 ? 'grado' : 'grados'} ${unit === 'C' ? 'Celsius' : 'Fahrenheit'}`,
  duration: (seconds) =>
    spokenParts(seconds, (count, unit) => `${count} ${UNITS[unit]}${count === 1 ? '' : 's'}`).join(' '),
};
