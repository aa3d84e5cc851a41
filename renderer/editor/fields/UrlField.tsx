import { isLinkUrl } from '../../../shared/document/inline.ts';
import { ParsedField } from './ParsedField.tsx';

interface UrlFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  readOnly: boolean;
  placeholder?: string;
}

/** A whole web address, or none. */
export function UrlField(props: UrlFieldProps) {
  return (
    <ParsedField
      {...props}
      empty=""
      format={(url) => url}
      parse={(typed) => (isLinkUrl(typed) ? typed : undefined)}
      problem="That is no whole address. It starts with https://, as in https://example.org/page."
      inputMode="url"
      spellCheck={false}
    />
  );
}
