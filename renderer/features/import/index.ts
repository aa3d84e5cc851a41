export { ImportProvider } from './ImportProvider.tsx';
export { useImport, type ImportControl } from './import-control.ts';
