import { awaitJob } from '../await-job.ts';
import type { Command } from '../command.ts';

export const doctorCommand: Command = {
  name: 'doctor',
  usage: '[--sweep]',
  summary:
    'Check database, search index, media and documents; rebuild the index where it is broken. With --sweep, remove files that nothing has used for 30 days.',
  options: { sweep: 'switch' },
  operands: { least: 0, most: 0 },
  run: async ({ options, open }) => {
    const newsroom = await open();
    const { jobId } = await newsroom.client.jobs.startDoctor({ repair: true, sweep: options['sweep'] === true });
    const { ok, findings } = await awaitJob(newsroom, jobId, 'doctor');
    const word = (finding: (typeof findings)[number]): string =>
      finding.repaired ? 'repaired' : finding.ok ? 'sound' : 'broken';
    const text = findings
      .map((finding) => `${word(finding).padEnd(8)}  ${finding.area}  ${finding.message}`)
      .join('\n');
    const problem =
      'Something is broken that can’t be rebuilt; see the lines above. Every file was left as it is: take a backup of the data folder before anything else.';
    return { json: { ok, findings }, text, ...(ok ? {} : { problem }) };
  },
};
