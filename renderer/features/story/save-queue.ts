import { AppError } from '../../../shared/contract/errors.ts';
import { newCommandId, type CommandId } from '../../../shared/domain/ids.ts';

/** How long the keys rest before words are written, and how long they may wait while typing goes on, in milliseconds. */
export const QUIET_MS = 600;
export const LATEST_MS = 1000;
/** The waits after failed saves, in milliseconds; the last one goes on for as long as saves fail. */
const RETRY_MS = [1000, 2000, 5000, 10_000, 20_000];

/** One save as it is sent. A repetition after an answer that never came is the same request, word for word. */
export interface SaveRequest<T> {
  readonly content: T;
  readonly baseRevision: number;
  readonly commandId: CommandId;
  /** Saves over what another window saved meanwhile; the host keeps that in the history. */
  readonly force: boolean;
}

/** Where the store stands after an answer. */
export interface StoredState {
  readonly revision: number;
  readonly savedAt: string;
}

/**
 * `settled`: the store has every word. `waiting`: newer words wait or are on their way. `failed`: it tries again by itself.
 * `halted`: a person has to decide (conflict, deleted, forbidden); nothing is sent until then.
 */
export type QueueState =
  | { readonly kind: 'settled'; readonly savedAt: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'halted'; readonly error: AppError };

export interface SaveQueueOptions<T> {
  /** The newest words, with those of the last key press. */
  read(): T;
  /** A text that is equal for equal content. */
  keyOf(content: T): string;
  save(request: SaveRequest<T>): Promise<StoredState>;
  /** Called whenever `state` has changed. */
  onState(state: QueueState): void;
}

const HALTING = new Set(['conflict', 'not_found', 'forbidden']);
/** Failures after which nobody knows whether the save was applied. */
const IN_DOUBT = new Set(['unavailable', 'internal']);

const asAppError = (error: unknown): AppError =>
  error instanceof AppError ? error : new AppError('internal', String(error), { cause: error });

/** The one serial queue through which a story's words reach the store: coalescing, one save in flight, none left behind. */
export class SaveQueue<T> {
  readonly #options: SaveQueueOptions<T>;
  #stored: StoredState & { readonly key: string; readonly content: T };
  #state: QueueState;
  #touchedAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** A request whose answer never came: it goes out again unchanged before anything newer does. */
  #doubtful: { request: SaveRequest<T>; key: string } | undefined;
  #failures = 0;
  #force = false;

  constructor(options: SaveQueueOptions<T>, content: T, stored: StoredState) {
    this.#options = options;
    this.#stored = { ...stored, key: options.keyOf(content), content };
    this.#state = { kind: 'settled', savedAt: stored.savedAt };
  }

  get state(): QueueState {
    return this.#state;
  }

  /** The revision that the next save will name as its base. */
  get revision(): number {
    return this.#stored.revision;
  }

  /** What the store was last known to hold. */
  get storedContent(): T {
    return this.#stored.content;
  }

  /** True where the newest words differ from what the store has; compares content, never events. */
  isDirty(): boolean {
    return this.#options.keyOf(this.#options.read()) !== this.#stored.key;
  }

  /** True where this content is what the store was last known to hold. */
  isStored(content: T): boolean {
    return this.#options.keyOf(content) === this.#stored.key;
  }

  /** Something may have been typed. */
  touch(): void {
    this.#touchedAt ??= performance.now();
    if (this.#state.kind === 'halted' || this.#state.kind === 'failed') return;
    this.#setState({ kind: 'waiting' });
    const left = this.#touchedAt + LATEST_MS - performance.now();
    this.#schedule(Math.max(0, Math.min(QUIET_MS, left)));
  }

  /** Sends at once what is unsaved. True when every word typed before the call is in the store. */
  async flush(): Promise<boolean> {
    // Why twice: a save already on its way may carry older words, and a repeated one surely does.
    for (let round = 0; round < 3; round++) {
      await this.#running;
      if (this.#state.kind === 'halted') return false;
      if (!this.#doubtful && !this.isDirty()) {
        this.#settle();
        return true;
      }
      await this.#run();
      if (this.#failures > 0) return false;
    }
    return !this.isDirty();
  }

  /**
   * Runs other work on the story (status, restore, a look at what another window saved) while no save is on its way; saves wait for its end.
   * What the work gives is where the store stands after it, with the words unchanged; `undefined` where nothing moved.
   */
  async alone(work: (baseRevision: number) => Promise<StoredState | undefined>): Promise<void> {
    while (this.#running) await this.#running;
    const outcome = work(this.#stored.revision).then((stored) => {
      if (!stored) return;
      this.#stored = { ...this.#stored, ...stored };
      if (this.#state.kind === 'settled') this.#setState({ kind: 'settled', savedAt: stored.savedAt });
    });
    this.#running = outcome.then(
      () => this.#finish(),
      () => this.#finish(),
    );
    return outcome;
  }

  /** The store holds this content now, by another way than this queue; nothing here is unsaved any more. */
  replace(content: T, stored: StoredState): void {
    this.#stored = { ...stored, key: this.#options.keyOf(content), content };
    this.#reset();
    this.#setState({ kind: 'settled', savedAt: stored.savedAt });
  }

  /** Goes on after a halt: from `revision` where the store's words are the same there, or over them with `force`. */
  resume(how: { revision: number } | { force: true }): void {
    if ('revision' in how) this.#stored = { ...this.#stored, revision: how.revision };
    this.#reset();
    this.#force = 'force' in how;
    this.#setState({ kind: 'waiting' });
    this.#touchedAt = performance.now();
    this.#schedule(0);
  }

  /** Nothing more is sent until `resume` or `replace`. */
  halt(error: AppError): void {
    clearTimeout(this.#timer);
    this.#setState({ kind: 'halted', error });
  }

  /** Tries again at once after failures, as when the host answers again. */
  retryNow(): void {
    if (this.#state.kind === 'failed') this.#schedule(0);
  }

  /** Nothing is sent by itself any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#touchedAt = undefined;
    this.#doubtful = undefined;
    this.#failures = 0;
    this.#force = false;
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), ms);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#touchedAt = undefined;
    this.#failures = 0;
    this.#setState({ kind: 'settled', savedAt: this.#stored.savedAt });
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) return this.#running;
    if (this.#state.kind === 'halted') return;
    const sending = this.#doubtful ?? this.#nextRequest();
    if (!sending) {
      this.#settle();
      return;
    }
    const repeated = sending === this.#doubtful;
    this.#running = this.#options
      .save(sending.request)
      .then(
        (stored) => this.#succeed(sending, stored),
        (error: unknown) => this.#fail(asAppError(error), sending, repeated),
      )
      .then(() => this.#finish());
    return this.#running;
  }

  #nextRequest(): { request: SaveRequest<T>; key: string } | undefined {
    const content = this.#options.read();
    const key = this.#options.keyOf(content);
    this.#touchedAt = undefined;
    if (key === this.#stored.key && !this.#force) return undefined;
    // Why 0: no story stands at it, so the host takes what is saved over for another's words and keeps it in the history.
    const baseRevision = this.#force ? 0 : this.#stored.revision;
    return { key, request: { content, baseRevision, commandId: newCommandId(), force: this.#force } };
  }

  #succeed({ key, request }: { key: string; request: SaveRequest<T> }, stored: StoredState): void {
    this.#stored = { ...stored, key, content: request.content };
    this.#doubtful = undefined;
    this.#failures = 0;
    this.#force = false;
    if (this.#touchedAt === undefined && this.#state.kind !== 'halted') this.#settle();
  }

  #fail(error: AppError, sent: { request: SaveRequest<T>; key: string }, repeated: boolean): void {
    // Why: a repetition that is answered at all, with a refusal, tells that the first was not applied either.
    const known = !IN_DOUBT.has(error.code) || (repeated && error.code === 'internal');
    this.#doubtful = known ? undefined : sent;
    this.#touchedAt ??= performance.now();
    if (HALTING.has(error.code)) this.halt(error);
    else {
      this.#failures += 1;
      this.#setState({ kind: 'failed', error });
    }
  }

  /** Sees to what was typed while a save was on its way. */
  #finish(): void {
    this.#running = undefined;
    if (this.#state.kind === 'halted' || this.#touchedAt === undefined) return;
    if (this.#failures > 0) this.#schedule(RETRY_MS[Math.min(this.#failures, RETRY_MS.length) - 1] ?? 0);
    else {
      this.#setState({ kind: 'waiting' });
      const left = this.#touchedAt + QUIET_MS - performance.now();
      this.#schedule(Math.max(0, left));
    }
  }

  #setState(state: QueueState): void {
    const before = this.#state;
    if (state.kind === 'waiting' && before.kind === 'waiting') return;
    if (state.kind === 'settled' && before.kind === 'settled' && state.savedAt === before.savedAt) return;
    this.#state = state;
    this.#options.onState(state);
  }
}
