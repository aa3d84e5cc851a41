import { useEffect } from 'react';

/** Names the window after the open story. */
export function useWindowTitle(headline: string | undefined): void {
  useEffect(() => {
    document.title = headline ? `${headline} – Copydesk` : 'Copydesk';
  }, [headline]);
}
