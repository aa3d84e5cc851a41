/** A moment as the status bar and the settings tell it: "24 Nov, 14:03". */
export const backupMoment = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
