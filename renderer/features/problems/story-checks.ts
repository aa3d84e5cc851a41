import type { Finding } from '../../../shared/domain/house-style/finding.ts';
import type { Passage, StoryText } from '../../../shared/domain/house-style/story-text.ts';
import type { CheckSetting, FromWorker, NamedPassage, ToWorker } from './check-messages.ts';

export interface CheckAnswer {
  /** Of the story that was checked. */
  readonly id: string;
  readonly story: StoryText;
  readonly findings: readonly Finding[];
}

const nameOf = (passage: Passage): string => passage.blockId ?? 'fields';

/** The checks of one window, done by a worker beside it. Only passages that have changed are sent. */
export class StoryChecks {
  readonly #worker: Worker;
  readonly #sent = new Map<string, Passage>();
  readonly #asked = new Map<number, (words: string[]) => void>();
  readonly #onFound: (answer: CheckAnswer) => void;
  readonly #onFailed: (message: string) => void;
  #last: { readonly id: string; readonly story: StoryText } | undefined;
  #run = 0;
  #ask = 0;

  constructor(onFound: (answer: CheckAnswer) => void, onFailed: (message: string) => void) {
    this.#onFound = onFound;
    this.#onFailed = onFailed;
    this.#worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
    this.#worker.addEventListener('error', ({ message }) => this.#onFailed(message || 'The checks stopped.'));
  }

  setUp(setting: CheckSetting): void {
    this.#send({ kind: 'set-up', setting });
    if (this.#last) this.check(this.#last.id, this.#last.story);
  }

  check(id: string, story: StoryText): void {
    const changed = story.passages
      .filter((passage) => this.#sent.get(nameOf(passage)) !== passage)
      .map((passage): NamedPassage => [nameOf(passage), passage]);
    this.#sent.clear();
    for (const passage of story.passages) this.#sent.set(nameOf(passage), passage);
    this.#last = { id, story };
    this.#run += 1;
    const { language } = story;
    this.#send({ kind: 'check', run: this.#run, language, order: story.passages.map(nameOf), changed });
  }

  /** Words that may have been meant, best first; none where the language has no dictionary. */
  suggest(word: string, language: string): Promise<string[]> {
    this.#ask += 1;
    const ask = this.#ask;
    return new Promise((resolve) => {
      this.#asked.set(ask, resolve);
      this.#send({ kind: 'suggest', ask, language, word });
    });
  }

  stop(): void {
    this.#worker.terminate();
    for (const answer of this.#asked.values()) answer([]);
    this.#asked.clear();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'suggested') {
      this.#asked.get(message.ask)?.(message.words);
      this.#asked.delete(message.ask);
    } else if (message.run === this.#run && this.#last) {
      if (message.kind === 'failed') this.#onFailed(message.message);
      else this.#onFound({ ...this.#last, findings: message.findings });
    }
  }
}
