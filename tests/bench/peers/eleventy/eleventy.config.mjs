import { readFileSync } from 'node:fs';

/** The bench's site as Eleventy makes it; `COPYDESK_BENCH_SITE` is the JSON file with the stories and the pages of the lists. */
export default function configure(config) {
  const site = JSON.parse(readFileSync(process.env.COPYDESK_BENCH_SITE, 'utf8'));
  config.addGlobalData('site', site);
  config.setQuietMode(true);
  return { templateFormats: ['njk'] };
}
