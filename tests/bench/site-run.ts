import { parseArgs } from 'node:util';
import { openTestCore } from '../support/test-core.ts';
import { ended } from '../support/ended-job.ts';

/** One export of a site in a process of its own, whose figures are printed as JSON: what it took beside opening the newsroom, and in all. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, change: { type: 'string' } },
});
const { client, close } = await openTestCore({ dir: values.data ?? '' });
if (values.change !== undefined) {
  const { summary, document } = await client.articles.getArticle({ id: values.change });
  document.fields.deck = `Changed after revision ${summary.revision}.`;
  await client.articles.saveDraft({ id: summary.id, baseRevision: summary.revision, document });
}
const cpu = process.cpuUsage();
const started = performance.now();
const { jobId } = await client.jobs.startSiteExport({ out: values.out ?? '', stories: 'ready', fresh: false });
const result = await ended(client, jobId);
const wall = performance.now() - started;
const { user, system } = process.cpuUsage(cpu);
const { maxRSS, userCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    result,
    wall,
    user: user / 1000,
    system: system / 1000,
    userInAll: userCPUTime / 1000,
    peak: maxRSS * 1024,
  }),
);
await close();
