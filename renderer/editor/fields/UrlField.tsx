import { linkUrlSchema } from '../../../shared/document/inline.ts';
import { ParsedField, type ParsedPlace } from './ParsedField.tsx';

interface UrlFieldProps extends ParsedPlace<string> {
  label: string;
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
      parse={(typed) => linkUrlSchema.safeParse(typed).data}
      problem="That is no whole address. It starts with https://, as in https://example.org/page."
      inputMode="url"
      spellCheck={false}
    />
  );
}
