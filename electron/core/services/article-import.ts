import { readFile, readdir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ImportFormat } from '../../../shared/contract/import-report.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { siteShellSchema } from '../../../shared/document/site-shell.ts';
import { withNewBlockIds } from '../documents/copy-document.ts';
import { storyFromJson } from '../import/formats/story-json.ts';
import type { ImportedFile } from '../import/import-file.ts';
import { getArticleRow } from '../db/repositories/article-repository.ts';
import { findImportReport, updateImportReport } from '../db/repositories/import-report-repository.ts';
import { mediaTypeOfName } from '../media/media-types.ts';
import { tellSaved } from './article-events.ts';
import { insertStory } from './article-writer.ts';
import { storeStory } from './bring-in.ts';
import { applyOnce, type ServiceContext } from './service-context.ts';
import { currentShell, hasShell, writeShell } from './site-shells.ts';

type TakeIn = Pick<
  CopydeskHandlers['articles'],
  'importText' | 'createSampleArticle' | 'getImportReport' | 'markImportReport'
>;

/** Stories that come from files. */
export function takeInHandlers(context: ServiceContext): TakeIn {
  return {
    importText: async ({ name, text, commandId }, { clientId }) => {
      const file = await readText(context, name, text);
      const { result, fresh } = applyOnce(context, commandId, () => {
        const { id, report } = storeStory(context, file, name);
        return { id, notes: report.notes };
      });
      if (fresh) tellSaved(context, result.id, clientId, 'articleCreated');
      return result;
    },

    getImportReport: ({ id }) =>
      findImportReport(context.db, getArticleRow(context.db, id).seq) ?? { report: null, restored: [], confirmed: [] },

    markImportReport: ({ id, restored, confirmed, commandId }) => {
      applyOnce(context, commandId, () => {
        if (!updateImportReport(context.db, getArticleRow(context.db, id).seq, { restored, confirmed })) {
          throw new AppError('not_found', 'This story was not brought in from anywhere, and has no report.');
        }
        return {};
      });
      return {};
    },

    createSampleArticle: async ({ commandId }, { clientId }) => {
      const { document, shell } = await readSample(context);
      const { result, fresh } = applyOnce(context, commandId, () => {
        if (!hasShell(context)) writeShell(context, shell);
        return { id: insertStory(context, withNewBlockIds(document), 'created').id };
      });
      if (!fresh) return result;
      context.events.tell({ name: 'shellChanged', payload: { shell: currentShell(context), clientId } });
      tellSaved(context, result.id, clientId, 'articleCreated');
      return result;
    },
  };
}

/** A text of the forms that this method takes, by its name. Throws AppError `unsupported_format` for another. */
async function readText(context: ServiceContext, name: string, text: string): Promise<ImportedFile> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = { story: 'story', json: 'story', md: 'md', markdown: 'md', txt: 'text' }[ending] as
    ImportFormat | undefined;
  if (format === undefined) {
    throw new AppError(
      'unsupported_format',
      `Copydesk can’t bring in ${name || 'this file'} this way: it takes .story, .json, .md and .txt. Nothing was changed.`,
    );
  }
  const { language } = currentShell(context);
  return await context.reader.read({ name, bytes: Buffer.from(text, 'utf8'), format, language });
}

/** The sample that ships with the program; its media go into the store first. Throws AppError `unavailable` where a part is missing. */
async function readSample({ ports, media }: ServiceContext) {
  const { sampleDir } = ports.files;
  try {
    const mediaDir = join(sampleDir, 'media');
    for (const name of await readdir(mediaDir)) {
      await media.put({
        name,
        mediaType: mediaTypeOfName(name),
        body: createReadStream(join(mediaDir, name)),
        asIs: true,
      });
    }
    const { document } = storyFromJson(await readFile(join(sampleDir, 'sample.story'), 'utf8'));
    const shell = siteShellSchema.parse(JSON.parse(await readFile(join(sampleDir, 'shell.json'), 'utf8')));
    return { document, shell };
  } catch (cause) {
    if (cause instanceof AppError && cause.code.startsWith('storage_')) throw cause;
    throw new AppError(
      'unavailable',
      'The sample story that ships with Copydesk could not be read. Nothing was changed; installing Copydesk again brings it back.',
      { cause },
    );
  }
}
