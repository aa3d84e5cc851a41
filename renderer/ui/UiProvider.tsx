import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import { LiveRegion } from './LiveRegion.tsx';
import { AnnounceContext, ToastContext, type ToastMessage, type ToastSender } from './messages.ts';
import { ToastRegion } from './ToastRegion.tsx';

/** How long a message stands, in milliseconds: longer where it offers something to press. */
const PLAIN_TOAST_MS = 6_000;
const ACTION_TOAST_MS = 12_000;

/** Gives the program under it its toasts and its voice for screen readers. */
export function UiProvider({ children }: { children: ReactNode }) {
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 4 }));
  const [said, setSaid] = useState({ message: '', turn: 0 });
  const announce = useCallback((message: string) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), []);
  const sender = useMemo<ToastSender>(
    () => ({
      show(toast) {
        const lasting = toast.tone === 'error';
        queue.add(toast, lasting ? {} : { timeout: toast.action ? ACTION_TOAST_MS : PLAIN_TOAST_MS });
      },
    }),
    [queue],
  );
  return (
    <ToastContext value={sender}>
      <AnnounceContext value={announce}>
        {children}
        <ToastRegion queue={queue} />
        <LiveRegion {...said} />
      </AnnounceContext>
    </ToastContext>
  );
}
