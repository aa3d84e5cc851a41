import type { PageWords } from './page-words.ts';
import { spokenParts } from './spoken-parts.ts';
import { zoneName } from './zone-name.ts';

const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ');
const WEEKDAYS = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');
/** One, two, three to ten, and more: Arabic has a form for each. */
const FORMS = {
  hour: ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة'],
  minute: ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة'],
  second: ['ثانية واحدة', 'ثانيتان', 'ثوانٍ', 'ثانية'],
  degree: ['درجة واحدة', 'درجتان', 'درجات', 'درجة'],
} as const;

function counted(count: number, unit: keyof typeof FORMS): string {
  const [one, two, few, many] = FORMS[unit];
  if (count === 1) return one;
  if (count === 2) return two;
  const last = count % 100;
  return `${count} ${last >= 3 && last <= 10 ? few : many}`;
}

export const ARABIC: PageWords = {
  language: 'ar',
  skipToStory: 'انتقل إلى الخبر',
  untitled: 'خبر بلا عنوان',
  siteMenu: 'الموقع',
  home: 'الرئيسية',
  webmail: 'البريد',
  advertise: 'أعلن معنا',
  login: 'تسجيل الدخول',
  notice: 'تنبيه',
  draftCopy: 'مسودة',
  notForPublication: 'مسودة. ليست للنشر.',
  by: 'بقلم',
  published: 'نُشر في',
  updated: 'حُدّث في',
  asOf: 'حتى',
  pageAsOf: 'هذه الصفحة كما في',
  aired: 'بُثّ في',
  about: 'نحو',
  video: 'فيديو',
  watchAtSource: 'شاهد هذا الفيديو في مصدره',
  downloadVideo: 'نزّل الفيديو',
  transcript: 'النص المكتوب',
  captions: 'الترجمة النصية',
  captionsFile: 'ملف الترجمة النصية',
  related: 'اقرأ أيضًا',
  topics: 'مواضيع',
  skipToContent: 'انتقل إلى الأخبار',
  latest: 'آخر الأخبار',
  sections: 'الأقسام',
  pages: 'الصفحات',
  olderStories: 'أخبار أقدم',
  newerStories: 'أخبار أحدث',
  noStories: 'لم يُنشر أي خبر بعد.',
  storiesBy: (name) => `أخبار بقلم ${name}`,
  pageNumber: (title, number) => `${title}، صفحة ${number}`,
  pageNotFound: 'الصفحة غير موجودة',
  notFoundAdvice: 'لا توجد صفحة على هذا العنوان. ربما نُقلت أو أُزيلت.',
  toFrontPage: 'إلى الصفحة الأولى',
  openEmbed: (provider) => (provider ? `شاهده على ${provider}` : 'شاهده في مصدره'),
  unknownBlock: (type) => `كتلة من نوع «${type}» لا تعرفها هذه النسخة من Copydesk. حُفظت كما هي.`,
  date: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  monthOfYear: (year, month) => `${MONTHS[month - 1]} ${year}`,
  weekday: (day) => WEEKDAYS[day] ?? '',
  time: ({ hour, minute, offset }) => `${hour}:${String(minute).padStart(2, '0')} ${zoneName(offset)}`,
  temperature: (degrees, unit) =>
    `${degrees < 0 ? 'ناقص ' : ''}${counted(Math.abs(degrees), 'degree')} ${unit === 'C' ? 'مئوية' : 'فهرنهايت'}`,
  duration: (seconds) => spokenParts(seconds, counted).join(' و'),
};
