import { useRef, type KeyboardEvent } from 'react';
import { TextField } from '../../ui/index.ts';

interface RemarkFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onChange(text: string): void;
  onSend(): void;
  onEscape?(): void;
  inputRef?: React.RefObject<HTMLTextAreaElement | HTMLInputElement | null>;
}

/** Where something is said about a story: Enter sends it, Shift+Enter begins a new line. */
export function RemarkField({ onSend, onEscape, inputRef, ...field }: RemarkFieldProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onSend();
    } else if (event.key === 'Escape' && onEscape) {
      event.preventDefault();
      onEscape();
    }
  };
  return <TextField {...field} multiline hideLabel dir="auto" inputRef={inputRef ?? own} onKeyDown={press} />;
}
