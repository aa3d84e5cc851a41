import { useRef, type ReactNode } from 'react';
import { Button } from '../../ui/index.ts';

interface FileButtonProps {
  children: ReactNode;
  /** Media types and endings, as an input's `accept` takes them. */
  accept: string;
  isDisabled?: boolean;
  onFile(file: File): void;
}

/** A button that asks for a file. */
export function FileButton({ children, accept, isDisabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // Why: choosing the same file again after an error must count as a choice.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
