import type { ArticleSummary, OpenArticle, Person } from '../../../shared/contract/article-shapes.ts';
import type { CopydeskClient } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ArticleDocument, Body } from '../../../shared/document/article-document.ts';
import type { ArticleFields } from '../../../shared/document/article-fields.ts';
import { mergeDocuments } from '../../../shared/document/merge-documents.ts';
import type { ArticleStatus } from '../../../shared/domain/article-status.ts';
import type { ArticleId, RevisionId } from '../../../shared/domain/ids.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import type { StoryEditorHandle } from '../../editor/editor-api.ts';
import { SaveQueue, type QueueState } from './save-queue.ts';
import type { SaveState } from './save-state.ts';
import { patchFields } from './slug-following.ts';

export type StoryCalls = Pick<
  CopydeskClient['articles'],
  'getArticle' | 'saveDraft' | 'changeStatus' | 'restoreRevision' | 'createFromDocument'
>;

/** What stands between this window's words and the store, for a person to decide. */
export type Trouble =
  | {
      readonly kind: 'conflict';
      readonly by: Person | null;
      readonly savedAt: string;
      /** No block and no field was changed on both sides when the conflict came up. */
      readonly canKeepBoth: boolean;
    }
  | { readonly kind: 'deleted' };

/** The open story as the interface shows it. `epoch` counts how often its words came anew from the store: another editor each time. */
export interface StorySnapshot {
  readonly summary: ArticleSummary;
  readonly document: ArticleDocument;
  readonly readOnly: OpenArticle['readOnly'];
  readonly epoch: number;
  readonly openedBody: Body;
  readonly activeBlockId: string | null;
  readonly saveState: SaveState;
  readonly trouble: Trouble | null;
}

/** One story open in one window: its newest words, where they stand in the store, and what another window did to it. */
export class StorySession {
  readonly id: ArticleId;
  readonly editor: { current: StoryEditorHandle | null } = { current: null };
  readonly #calls: StoryCalls;
  readonly #queue: SaveQueue<ArticleDocument>;
  readonly #listeners = new Set<() => void>();
  readonly #beforeRenewal = new Set<() => void>();
  #snapshot: StorySnapshot;
  /** The newest revision that another window told of. */
  #told = 0;

  constructor(calls: StoryCalls, opened: OpenArticle) {
    this.id = opened.summary.id;
    this.#calls = calls;
    const { summary, document, readOnly } = opened;
    this.#snapshot = {
      summary,
      document,
      readOnly,
      epoch: 0,
      openedBody: document.body,
      activeBlockId: null,
      saveState: readOnly ? { kind: 'read-only' } : { kind: 'saved', at: summary.updatedAt },
      trouble: null,
    };
    this.#queue = new SaveQueue<ArticleDocument>(
      {
        read: () => this.newest(),
        keyOf: canonicalJson,
        save: async (request) => {
          const { content, ...rest } = request;
          return this.#calls.saveDraft({ id: this.id, document: content, ...rest });
        },
        onState: (state) => this.#queueMoved(state),
      },
      document,
      { revision: summary.revision, savedAt: summary.updatedAt },
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): StorySnapshot => this.#snapshot;

  /** Calls `act` while the present editor is still there, whenever another one is about to take its place. */
  beforeRenewal(act: () => void): () => void {
    this.#beforeRenewal.add(act);
    return () => this.#beforeRenewal.delete(act);
  }

  /** The document with the words of the last key press. */
  newest(): ArticleDocument {
    const { document } = this.#snapshot;
    const body = this.editor.current?.getBody();
    return body && body !== document.body ? { ...document, body } : document;
  }

  /** The editor of one epoch came or went. */
  attach(epoch: number, handle: StoryEditorHandle | null): void {
    if (epoch === this.#snapshot.epoch) this.editor.current = handle;
  }

  bodyChanged(epoch: number, body: Body): void {
    // Why: an editor on its way out may still tell of a last change; its words are not this document's.
    if (epoch !== this.#snapshot.epoch) return;
    this.#set({ document: { ...this.#snapshot.document, body } });
    this.#queue.touch();
  }

  setFields(patch: Partial<ArticleFields>): void {
    if (this.#snapshot.readOnly) return;
    const { document } = this.#snapshot;
    this.#set({ document: { ...document, fields: patchFields(document.fields, patch) } });
    this.#queue.touch();
  }

  activeBlockMoved(activeBlockId: string | null): void {
    if (activeBlockId !== this.#snapshot.activeBlockId) this.#set({ activeBlockId });
  }

  /** True when every word typed before the call is in the store. */
  async flush(): Promise<boolean> {
    return this.#snapshot.readOnly !== null || this.#queue.flush();
  }

  /** As `flush`, but rejects with AppError where words could not be saved. */
  async flushOrThrow(): Promise<void> {
    if (await this.flush()) return;
    const { state } = this.#queue;
    throw 'error' in state ? state.error : new AppError('unavailable', 'Newer words are still on their way.');
  }

  /** True where words of this window are not in the store; compares content. */
  hasUnsavedWords(): boolean {
    return this.#snapshot.readOnly === null && this.#queue.isDirty();
  }

  retryNow(): void {
    this.#queue.retryNow();
  }

  stop(): void {
    this.#queue.stop();
  }

  async changeStatus(to: ArticleStatus): Promise<void> {
    await this.flushOrThrow();
    await this.#queue.alone(async (baseRevision) => {
      const { status, revision, savedAt } = await this.#calls.changeStatus({ id: this.id, baseRevision, to });
      this.#set({ summary: { ...this.#snapshot.summary, status, revision, updatedAt: savedAt } });
      return { revision, savedAt };
    });
  }

  /** Makes an earlier version the present one; the state before it stays in the history. */
  async restore(revisionId: RevisionId): Promise<void> {
    await this.flushOrThrow();
    await this.#queue.alone(async (baseRevision) => {
      await this.#calls.restoreRevision({ id: this.id, revisionId, baseRevision });
      return this.#takeOver(await this.#calls.getArticle({ id: this.id }));
    });
  }

  /** Another window, or this one's other parts, changed the story. */
  async heardOf(summary: ArticleSummary, ownWords: boolean): Promise<void> {
    if (summary.revision >= this.#snapshot.summary.revision) this.#set({ summary });
    if (ownWords || summary.revision <= this.#queue.revision) return;
    this.#told = Math.max(this.#told, summary.revision);
    await this.#lookAgain();
  }

  /** After events may have been missed. */
  async lookForChanges(): Promise<void> {
    this.#queue.retryNow();
    const { summary } = await this.#calls.getArticle({ id: this.id });
    await this.heardOf(summary, false);
  }

  wasDeleted(): void {
    this.#queue.halt(new AppError('not_found', 'This story was deleted in another window.'));
  }

  /** Saves this window's words over the other's, which stay in the history. */
  async keepMine(): Promise<void> {
    this.#set({ trouble: null });
    this.#queue.resume({ force: true });
    await this.#queue.flush();
  }

  /** Goes on with this window’s words and the other’s together. Throws AppError `conflict` where both changed the same block or field. */
  async keepBoth(): Promise<void> {
    const theirs = await this.#calls.getArticle({ id: this.id });
    const both = mergeDocuments(this.#queue.storedContent, this.newest(), theirs.document);
    if (!both) {
      this.#conflict(theirs);
      throw new AppError(
        'conflict',
        'You both changed the same paragraph or field meanwhile. Choose whose to go on with.',
      );
    }
    this.#adopt(theirs, both);
    this.#queue.touch();
    await this.#queue.flush();
  }

  /** Goes on with what the other window saved; gives the words that were set aside. */
  async takeTheirs(): Promise<ArticleDocument> {
    const theirs = await this.#calls.getArticle({ id: this.id });
    const mine = this.newest();
    this.#adopt(theirs);
    return mine;
  }

  /** Brings back words that were set aside; what stands in the store meanwhile goes into the history. */
  bringBack(mine: ArticleDocument): void {
    this.#showAnew(mine);
    this.#queue.resume({ force: true });
  }

  /** Makes a story of its own of this window's words, with the last of them; gives its id. */
  async saveAsNew(): Promise<ArticleId> {
    const document = this.newest();
    const { id, revision } = await this.#calls.createFromDocument({ document });
    const later = this.newest();
    if (canonicalJson(later) !== canonicalJson(document)) {
      await this.#calls.saveDraft({ id, baseRevision: revision, document: later });
    }
    return id;
  }

  /** Draws the story anew from the words it holds, after the editor broke. */
  showFromJournal(): void {
    this.#showAnew(this.#snapshot.document);
  }

  async #lookAgain(): Promise<void> {
    await this.#queue.alone(async () => {
      if (this.#told <= this.#queue.revision || this.#queue.state.kind === 'halted') return undefined;
      return this.#takeOver(await this.#calls.getArticle({ id: this.id }));
    });
  }

  /** Shows what the store holds where this window has no words of its own; otherwise a person decides. */
  #takeOver(theirs: OpenArticle) {
    const { revision, updatedAt } = theirs.summary;
    if (this.#queue.isStored(theirs.document)) {
      this.#set({ summary: theirs.summary });
      return { revision, savedAt: updatedAt };
    }
    if (this.#queue.isDirty()) this.#conflict(theirs);
    else this.#adopt(theirs);
    return undefined;
  }

  #conflict(theirs: OpenArticle): void {
    const { updatedBy: by, updatedAt: savedAt } = theirs.summary;
    const both = mergeDocuments(this.#queue.storedContent, this.newest(), theirs.document);
    this.#set({ trouble: { kind: 'conflict', by, savedAt, canKeepBoth: both !== undefined } });
    this.#queue.halt(new AppError('conflict', `${by?.name ?? 'Somebody else'} saved this story in another window.`));
  }

  /** Goes on from what the store holds, showing it or `document` over it. */
  #adopt(theirs: OpenArticle, document = theirs.document): void {
    this.#showAnew(document);
    this.#set({ summary: theirs.summary, readOnly: theirs.readOnly, trouble: null });
    this.#queue.replace(theirs.document, { revision: theirs.summary.revision, savedAt: theirs.summary.updatedAt });
  }

  #showAnew(document: ArticleDocument): void {
    for (const act of this.#beforeRenewal) act();
    this.editor.current = null;
    this.#set({ document, openedBody: document.body, epoch: this.#snapshot.epoch + 1 });
  }

  #queueMoved(state: QueueState): void {
    this.#set({ saveState: this.#saveStateOf(state) });
    if (state.kind !== 'halted' || this.#snapshot.trouble) return;
    if (state.error.code === 'not_found') this.#set({ trouble: { kind: 'deleted' } });
    else if (state.error.code === 'conflict') void this.#meetConflict();
  }

  /** Looks at what the other window saved: the same words under another number are no conflict. */
  async #meetConflict(): Promise<void> {
    try {
      const theirs = await this.#calls.getArticle({ id: this.id });
      if (this.#queue.isStored(theirs.document)) {
        this.#set({ summary: theirs.summary });
        this.#queue.resume({ revision: theirs.summary.revision });
      } else this.#conflict(theirs);
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') this.#set({ trouble: { kind: 'deleted' } });
      else this.#queue.resume({ revision: this.#queue.revision });
    }
  }

  #saveStateOf(state: QueueState): SaveState {
    if (this.#snapshot.readOnly) return { kind: 'read-only' };
    if (state.kind === 'settled') return { kind: 'saved', at: state.savedAt };
    if (state.kind === 'waiting') return { kind: 'saving' };
    const { code, message } = state.error;
    if (code === 'unavailable') return { kind: 'offline' };
    if (code === 'conflict') return { kind: 'conflict' };
    if (code === 'not_found') return { kind: 'deleted' };
    return { kind: 'failed', code, message };
  }

  #set(part: Partial<StorySnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of [...this.#listeners]) listener();
  }
}
