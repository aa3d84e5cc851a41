/** What a published page may load: its own files and `data:` addresses; no script, no frame, nothing from elsewhere. It stands first in the head. */
export const PAGE_SECURITY_POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "media-src 'self' data:",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
