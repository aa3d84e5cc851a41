import { AppError } from '../../../shared/contract/errors.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { emptyShell, siteShellSchema, type SiteShell } from '../../../shared/document/site-shell.ts';
import { themeFaults } from '../../../shared/page/theme/check-theme.ts';
import { canonicalJson } from '../../../shared/lib/json.ts';
import { sha256Of } from '../bundle/bundle-file.ts';
import { findShellAt, findShells, insertShellRecord, listShellRows } from '../db/repositories/shell-repository.ts';
import type { PinnedShell } from '../jobs/worker-messages.ts';
import { applyOnce, currentProfile, nowOf, type ServiceContext } from './service-context.ts';

const EARLIER_RECORDS = 200;

const parsed = (json: string): SiteShell => siteShellSchema.parse(JSON.parse(json));

function pinned({ hash, json }: { hash: string; json: string }): PinnedShell {
  return { hash, json, shell: parsed(json) };
}

function asRow(shell: SiteShell): { hash: string; json: string } {
  const json = canonicalJson(shell);
  return { hash: sha256Of(json), json };
}

/** What stood round the page at a moment, by its dated records; an empty shell where nobody has set one up. */
export const shellAt = ({ db }: ServiceContext, moment: string): PinnedShell =>
  pinned(findShellAt(db, new Date(moment).toISOString()) ?? asRow(emptyShell()));

/** The shell whose hash begins so. Throws AppError `not_found` where none or more than one does. */
export function shellByHash({ db }: ServiceContext, beginning: string): PinnedShell {
  const [found, other] = findShells(db, beginning.toLowerCase());
  if (found && !other) return pinned(found);
  throw new AppError(
    'not_found',
    other
      ? `More than one masthead’s id begins with “${beginning}”. Write more of it.`
      : `There is no masthead with the id “${beginning}”. Nothing was written; the settings list the earlier ones.`,
  );
}

export const presentShell = (context: ServiceContext): PinnedShell => shellAt(context, nowOf(context));
export const currentShell = (context: ServiceContext): SiteShell => presentShell(context).shell;
export const hasShell = (context: ServiceContext): boolean => findShellAt(context.db, nowOf(context)) !== undefined;

/** Adds a record that is valid from a moment on; the present one where nobody says. To be called in a transaction. */
export function writeShell(context: ServiceContext, shell: SiteShell, validFrom: string | null = null): void {
  const savedAt = nowOf(context);
  const row = asRow(shell);
  if (validFrom === null && findShellAt(context.db, savedAt)?.hash === row.hash) return;
  insertShellRecord(context.db, {
    ...row,
    savedAt,
    validFrom: new Date(validFrom ?? savedAt).toISOString(),
    savedBy: currentProfile(context)?.name ?? '',
  });
}

type ShellMethods = Pick<CopydeskHandlers['newsroom'], 'setShell' | 'checkTheme' | 'listShellRecords' | 'getShell'>;

/** The site's shell and its dated records. */
export function shellHandlers(context: ServiceContext): ShellMethods {
  return {
    setShell: ({ shell, validFrom, commandId }, { clientId }) => {
      assertUsable(shell);
      const { fresh } = applyOnce(context, commandId, () => {
        writeShell(context, shell, validFrom);
        return {};
      });
      if (fresh) {
        context.events.tell({ name: 'shellChanged', payload: { shell: currentShell(context), clientId } });
      }
      return {};
    },

    checkTheme: ({ theme }) => ({ faults: themeFaults(theme) }),

    listShellRecords: () => {
      const rows = listShellRows(context.db, EARLIER_RECORDS + 1).map((row) => ({ ...row, shell: parsed(row.json) }));
      const records = rows.slice(0, EARLIER_RECORDS).map(({ hash, validFrom, savedAt, savedBy, shell }, at) => ({
        ...{ hash, validFrom, savedAt, savedBy, siteName: shell.siteName },
        changed: changedParts(shell, rows[at + 1]?.shell ?? emptyShell()),
      }));
      return { records, presentHash: presentShell(context).hash };
    },

    getShell: ({ at }) => {
      const { hash, shell } = 'moment' in at ? shellAt(context, at.moment) : shellByHash(context, at.hash);
      return { hash, shell };
    },
  };
}

/** Throws AppError `validation` where readers could not read the pages of the shell’s theme, or its style sheet can’t stand in them. */
function assertUsable({ theme }: SiteShell): void {
  const problems = themeFaults(theme).map(({ message }) => message);
  if (problems.length === 0) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new AppError('validation', `The theme was not kept, and the one before is in use. ${problems[0]}${more}`, {
    details: { problems },
  });
}

/** The parts of a shell that are not as in the one before. */
const changedParts = (shell: SiteShell, before: SiteShell): (keyof SiteShell)[] =>
  (Object.keys(shell) as (keyof SiteShell)[]).filter((key) => canonicalJson(shell[key]) !== canonicalJson(before[key]));
