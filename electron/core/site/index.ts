export { exportSite } from './export-site.ts';
export type { SiteRequest } from './export-site.ts';
