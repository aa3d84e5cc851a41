import { createNewsroom } from './0010-create-newsroom.ts';
import { createSearch } from './0020-create-search.ts';
import { keepImportReports } from './0030-keep-import-reports.ts';
import { dateSiteShells } from './0060-date-site-shells.ts';
import { markStoryChanges } from './0070-mark-story-changes.ts';
import { createComments } from './0080-create-comments.ts';
import { keepExportLinks } from './0090-keep-export-links.ts';
import type { Migration } from './migration.ts';

/** Every step from an empty file to the present shape, in order. A released step is never edited; a test holds their hashes. */
export const MIGRATIONS: readonly Migration[] = [
  createNewsroom,
  createSearch,
  keepImportReports,
  dateSiteShells,
  markStoryChanges,
  createComments,
  keepExportLinks,
];
