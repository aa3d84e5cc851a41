export { createCore } from './create-core.ts';
export type { Core, CreateCore, StoredFile } from './core.ts';
export { defaultDataDir } from './ports/data-dir.ts';
export { streamLog, systemClock } from './ports/node-ports.ts';
