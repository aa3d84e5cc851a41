import { readFile, readdir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../shared/contract/errors.ts';
import type { CopydeskHandlers } from '../../../shared/contract/contract.ts';
import { siteShellSchema } from '../../../shared/document/site-shell.ts';
import { withNewBlockIds } from '../documents/copy-document.ts';
import { importText, storyFromJson } from '../import/import-text.ts';
import { mediaTypeOfName } from '../media/media-types.ts';
import { tellSaved } from './article-events.ts';
import { insertStory } from './article-writer.ts';
import { currentShell, hasShell, writeShell } from './newsroom-service.ts';
import { applyOnce, type ServiceContext } from './service-context.ts';

type TakeIn = Pick<CopydeskHandlers['articles'], 'importText' | 'createSampleArticle'>;

/** Stories that come from files. */
export function takeInHandlers(context: ServiceContext): TakeIn {
  return {
    importText: ({ name, text, commandId }, { clientId }) => {
      const { document, id, notes } = importText(name, text, currentShell(context).language);
      const { result, fresh } = applyOnce(context, commandId, () => {
        const story = insertStory(context, document, 'imported', id);
        const renamed = id !== undefined && story.id !== id;
        return {
          id: story.id,
          notes: renamed
            ? [...notes, `There is a story with the id ${id} already; this one came in beside it.`]
            : notes,
        };
      });
      if (fresh) tellSaved(context, result.id, clientId, 'articleCreated');
      return result;
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

/** The sample that ships with the program; its media go into the store first. Throws AppError `unavailable` where a part is missing. */
async function readSample({ ports, media }: ServiceContext) {
  const { sampleDir } = ports.files;
  try {
    const mediaDir = join(sampleDir, 'media');
    for (const name of await readdir(mediaDir)) {
      await media.put({ name, mediaType: mediaTypeOfName(name), body: createReadStream(join(mediaDir, name)) });
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
