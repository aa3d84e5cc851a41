/** Degrees as they are printed: a true minus sign, at most one decimal. */
export const formatDegrees = (degrees: number): string =>
  `${degrees < 0 ? '\u2212' : ''}${Math.round(Math.abs(degrees) * 10) / 10}`;
