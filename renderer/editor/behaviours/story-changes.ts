import { HISTORIC_TAG, type EditorState, type LexicalEditor } from 'lexical';
import type { Body } from '../../../shared/document/article-document.ts';
import type { BodyReader } from '../adapter/body-reader.ts';

/** The longest that a change waits for a frame: a hidden window has none. Milliseconds. */
const LONGEST_WAIT_MS = 100;

/** Tells of changes of the body: at most once a frame, and at once where asked. */
export class StoryChanges {
  readonly #editor: LexicalEditor;
  readonly #reader: BodyReader;
  #tell: ((body: Body) => void) | undefined;
  #told: Body;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: LexicalEditor, reader: BodyReader) {
    this.#editor = editor;
    this.#reader = reader;
    this.#told = reader.read(editor.getEditorState());
  }

  /** The body as it stands now, with updates that Lexical has not committed yet. */
  body(): Body {
    let state: EditorState | undefined;
    this.#editor.read(() => (state = this.#editor.getEditorState()));
    return this.#reader.read(state ?? this.#editor.getEditorState());
  }

  /** Calls `tell` for every change until the returned function is called, which tells of the last one first. */
  watch(tell: (body: Body) => void): () => void {
    this.#tell = tell;
    const stop = this.#editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG)) this.#plan();
    });
    return () => {
      stop();
      this.flush();
      this.#tell = undefined;
    };
  }

  /** Tells now of what has changed. */
  flush(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const body = this.body();
    if (body === this.#told) return;
    this.#told = body;
    this.#tell?.(body);
  }

  #plan(): void {
    if (this.#timer !== undefined) return;
    this.#frame = requestAnimationFrame(() => this.flush());
    this.#timer = setTimeout(() => this.flush(), LONGEST_WAIT_MS);
  }
}
