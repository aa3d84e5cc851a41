import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useMemo, useState } from 'react';
import { articleExtension } from './article-extensions.ts';
import type { StoryEditorProps } from './editor-api.ts';
import { StorySurface } from './StorySurface.tsx';
import { SurfaceContext, type Surface } from './surface-context.ts';

const ignore = (): void => undefined;

/** Where the body of a story is written. Give another `key` for another story. */
export function StoryEditor(props: StoryEditorProps) {
  const { media, stories, readOnly, language, onNotice = ignore } = props;
  const [fault, setFault] = useState<Error | null>(null);
  const [extension] = useState(() => articleExtension({ editable: !readOnly, language, onError: setFault }));
  const surface = useMemo<Surface>(
    () => ({ media, stories, readOnly, language, notify: onNotice }),
    [media, stories, readOnly, language, onNotice],
  );
  // Why: Lexical meets its faults outside React; thrown here they reach the boundary that offers the words and a reload.
  if (fault) throw fault;
  return (
    <SurfaceContext value={surface}>
      <LexicalExtensionComposer extension={extension} contentEditable={null}>
        <Surfaced {...props} />
      </LexicalExtensionComposer>
    </SurfaceContext>
  );
}

function Surfaced(props: StoryEditorProps) {
  const [editor] = useLexicalComposerContext();
  return <StorySurface {...props} editor={editor} />;
}
