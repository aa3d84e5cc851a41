export { ImportProvider } from './ImportProvider.tsx';
export { useImport, type ImportControl, type NamedFile } from './import-control.ts';
