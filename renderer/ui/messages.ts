import { createContext, useContext } from 'react';

export interface ToastMessage {
  message: string;
  /** Such as “Undo”; pressing it puts the toast away. */
  action?: { label: string; onPress(): void };
  tone?: 'info' | 'error';
}

export interface ToastSender {
  show(toast: ToastMessage): void;
}

export const ToastContext = createContext<ToastSender | null>(null);

/** Shows a short message at the foot of the window. An error stays until it is put away. */
export function useToast(): ToastSender {
  const sender = useContext(ToastContext);
  if (!sender) throw new Error('useToast stands outside UiProvider');
  return sender;
}

export const AnnounceContext = createContext<((text: string) => void) | null>(null);

/** Has a screen reader say something that the screen shows by other means. */
export function useAnnounce(): (text: string) => void {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce stands outside UiProvider');
  return announce;
}
