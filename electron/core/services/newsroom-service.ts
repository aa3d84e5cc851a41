import { z } from 'zod';
import { momentSchema } from '../../../shared/contract/article-shapes.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { listNames } from '../db/repositories/name-repository.ts';
import { findSetting, writeSetting } from '../db/repositories/setting-repository.ts';
import { applyOnce, currentProfile, PROFILE_KEY, type ServiceContext } from './service-context.ts';
import { currentShell, shellHandlers } from './site-shells.ts';

const BACKUP_KEY = 'lastVerifiedBackup';
const backupSchema = z.strictObject({ at: momentSchema, path: z.string() });

export const writeLastBackup = ({ db }: ServiceContext, backup: { at: string; path: string }): void =>
  writeSetting(db, BACKUP_KEY, backup);

/** The newsroom itself: who is writing, what stands round the page, what the host can do. */
export function createNewsroomService(context: ServiceContext): CopydeskHandlers['newsroom'] {
  const { db, ports, events } = context;
  const { desktop, capabilities } = ports;
  const preferenceKey = (key: string): string => `preference:${key}`;

  return {
    getNewsroom: () => {
      const backup = findSetting(db, BACKUP_KEY);
      return {
        version: ports.version,
        dataDir: context.paths.dataDir,
        capabilities,
        profile: currentProfile(context),
        shell: currentShell(context),
        lastVerifiedBackup: backup === undefined ? null : backupSchema.parse(backup),
      };
    },

    setProfile: ({ profile, commandId }, { clientId }) => {
      const { fresh } = applyOnce(context, commandId, () => {
        writeSetting(db, PROFILE_KEY, profile);
        return {};
      });
      if (fresh) events.tell({ name: 'profileChanged', payload: { profile, clientId } });
      return {};
    },

    ...shellHandlers(context),

    listNames: () => ({ names: listNames(db) }),

    getPreference: ({ key }) => ({ value: findSetting(db, preferenceKey(key)) ?? null }),

    setPreference: ({ key, value, commandId }) => {
      applyOnce(context, commandId, () => {
        writeSetting(db, preferenceKey(key), value);
        return {};
      });
      return {};
    },

    choosePath: async ({ purpose, suggestedName }) => ({ path: await desktop.choosePath(purpose, suggestedName) }),

    revealPath: async ({ path }) => {
      await desktop.revealPath(path);
      return {};
    },

    openLink: async ({ url }) => {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
        throw new AppError('forbidden', 'Copydesk opens only http and https addresses. This one was left alone.');
      }
      await desktop.openLink(url);
      return {};
    },
  };
}
