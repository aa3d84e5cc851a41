/** Hours, minutes and seconds of a duration in seconds, those that are none left out; a duration of nothing is no seconds. */
export function spokenParts(
  seconds: number,
  say: (count: number, unit: 'hour' | 'minute' | 'second') => string,
): string[] {
  const s = Math.max(0, Math.round(seconds));
  const parts = [
    [Math.floor(s / 3600), 'hour'],
    [Math.floor((s % 3600) / 60), 'minute'],
    [s % 60, 'second'],
  ] as const;
  const said = parts.filter(([count]) => count > 0);
  return (said.length > 0 ? said : parts.slice(2)).map(([count, unit]) => say(count, unit));
}
