import type { Database } from 'better-sqlite3';

/** One step of the store's shape. It imports none of our code, so that what was released stays what it was. */
export interface Migration {
  /** Its place in the order and, once done, the file's `user_version`; in tens. */
  version: number;
  name: string;
  up(db: Database): void;
}
