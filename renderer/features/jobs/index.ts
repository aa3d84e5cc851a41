export { byteSize } from './byte-size.ts';
export { JobProgress } from './JobProgress.tsx';
export { PathField, type PathFieldProps } from './PathField.tsx';
export { PathLine } from './PathLine.tsx';
export { useJobNews } from './use-job-news.ts';
export { useJobRun, type JobRun } from './use-job-run.ts';
