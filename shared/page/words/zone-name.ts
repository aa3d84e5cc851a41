/** `UTC`, `UTC+1`, `UTC−3:30`: how an offset is printed behind a time. */
export function zoneName(offset: string): string {
  if (offset === 'Z') return 'UTC';
  const [hours = '0', minutes = '00'] = offset.slice(1).split(':');
  return `UTC${offset.startsWith('-') ? '\u2212' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
