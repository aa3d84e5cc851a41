import type { Readable } from 'node:stream';
import type { Answer } from '../../shared/contract/contract.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import type { MediaRef } from '../../shared/document/media-ref.ts';
import type { CorePorts } from './ports/ports.ts';

/** A stored file opened for reading; `read` takes a byte range with both ends included, as HTTP has it. */
export interface StoredFile {
  bytes: number;
  mediaType: string;
  read(range?: { start: number; end: number }): Readable;
}

/** The whole application in plain Node; a host carries calls, events and bytes to and from it and adds nothing. */
export interface Core {
  /** Answers one call. Takes anything and never rejects: bad input is a `validation` answer. */
  dispatch(call: unknown): Promise<Answer>;
  /** Tells every event to `listener` until the returned function is called. */
  subscribe(listener: (event: AppEvent) => void): () => void;
  media: {
    /** Streams a file into the store, and makes the forms of a picture that pages show (MediaRef.renditions). Throws AppError (validation, storage_full, storage_read_only); nothing is left of a broken one. */
    put(input: {
      name: string;
      mediaType: string;
      body: AsyncIterable<Uint8Array>;
      /** Makes no renditions of a picture: for files whose renditions come along. */
      asIs?: boolean;
    }): Promise<MediaRef>;
    /** undefined where no such file is stored. */
    open(sha256: string): Promise<StoredFile | undefined>;
  };
  /** Streams a file into the uploads, for `jobs.startImport` to take. Throws AppError (validation, storage_full, storage_read_only). */
  uploads: {
    put(input: { name: string; body: AsyncIterable<Uint8Array> }): Promise<{ uploadId: string; bytes: number }>;
  };
  /** The zip or packet that a finished export job wrote, with its file name; undefined for any other id. */
  openDownload(jobId: string): Promise<(StoredFile & { name: string }) | undefined>;
  /**
   * Asks every window for its last words (`closeRequested`) and waits until each of these clients has answered with `readyToClose`, at most
   * `graceMs`. Resolves with the clients that did not answer.
   */
  requestClose(clientIds: readonly string[], graceMs: number): Promise<string[]>;
  /** Ends workers, folds the write-ahead log in, closes the database and gives the data folder free. May be called twice. */
  close(): Promise<void>;
}

/**
 * Opens the newsroom in a folder, which is made where it is missing. Throws AppError with a message for the person: `unavailable` where
 * another program has the folder, `storage_read_only` where it can't be written, `storage_corrupt` where the file is no database,
 * `unsupported_format` where a later version wrote it (it is left untouched), `storage_full`.
 */
export type CreateCore = (dataDir: string, ports: CorePorts) => Promise<Core>;
