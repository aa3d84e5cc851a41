import { defineExtension, HISTORIC_TAG } from 'lexical';
import { focusSurface } from './select-block.ts';

/** Undo may take away the very field that had the keyboard; the text then gets it back, and keys go on working. */
export const KeepFocusExtension = defineExtension({
  name: 'copydesk/keep-focus',
  register: (editor) =>
    editor.registerUpdateListener(({ tags }) => {
      if (tags.has(HISTORIC_TAG) && document.activeElement === document.body) focusSurface(editor);
    }),
});
