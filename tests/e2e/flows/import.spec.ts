import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { windowClient } from '../../support/window-client.ts';
import { expect, test } from '../pages/program.ts';

const SAMPLE = join(import.meta.dirname, '../../../electron/core/sample/sample.story');

test('brings in several documents, opens the first and says what became of each', async ({
  program,
  library,
  story,
}) => {
  const { page } = program;
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a document' }).first().click();
  const chooser = await choosing;
  expect(chooser.isMultiple()).toBe(true);
  await chooser.setFiles([
    {
      name: 'tide.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('High tide at noon\n\nThe quay was dry by six.\n'),
    },
    { name: 'broken.story', mimeType: 'application/json', buffer: Buffer.from('{ "fields":') },
    { name: 'sample.story', mimeType: 'application/json', buffer: await readFile(SAMPLE) },
  ]);
  const report = page.getByRole('dialog', { name: 'Documents brought in' });
  await expect(report.getByRole('listitem').filter({ hasText: 'broken.story' })).toContainText('did not come in');
  await expect(report).toContainText('The ferry they condemned');
  await report.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(story.body).toContainText('The quay was dry by six.');
  await expect(library.row(/The ferry they condemned/)).toBeVisible();
  expect((await windowClient(page).articles.listArticles({})).total).toBe(2);
});

test('brings in a document that is dropped on the window', async ({ program, library, story }) => {
  const { page } = program;
  await expect(library.search).toBeVisible();
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(['Dropped from the quay\n\nIt lay on the desk.'], 'dropped.txt', { type: 'text/plain' }),
    );
    return transfer;
  });
  await library.root.dispatchEvent('dragover', { dataTransfer: dropped });
  await expect(page.getByText('Drop documents to bring them in')).toBeVisible();
  await library.root.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(story.body).toContainText('It lay on the desk.');
  await expect(page.getByText('Drop documents to bring them in')).toBeHidden();
});

test('the report puts back what was set aside, fills in the masthead and counts what the checks found', async ({
  program,
  story,
}) => {
  const { page } = program;
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a document' }).first().click();
  await (await choosing).setFiles(join(import.meta.dirname, '../../fixtures/import/copies/orchard.txt'));
  const report = page.getByRole('dialog', { name: 'How this story came in' });
  await expect(story.field('Headline')).toHaveValue('Frost sweeps the orchards a month early');
  await report.getByRole('tab', { name: /^Set aside \(\d+\)$/ }).click();
  const line = report.getByRole('listitem').filter({ hasText: 'Cherry growers ask for help' });
  await line.getByRole('button', { name: 'Put back' }).click();
  await expect(line.getByRole('button')).toHaveCount(0);
  await expect(story.body).toContainText('Cherry growers ask for help');
  await report.getByRole('tab', { name: 'The site' }).click();
  await expect(report).toContainText('Dene Valley Post');
  await report.getByRole('button', { name: 'Fill in the masthead' }).click();
  await expect
    .poll(async () => (await windowClient(page).newsroom.getNewsroom({})).shell)
    .toMatchObject({
      siteName: 'Dene Valley Post',
      city: 'Kettle Falls',
    });
  await report.getByRole('tab', { name: /^Checks \(\d+\)$/ }).click();
  await report.getByRole('button', { name: 'Show them in Problems' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Problems' })).toContainText('problems');
});
