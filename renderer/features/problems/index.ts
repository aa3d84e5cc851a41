export { ProblemCount } from './ProblemCount.tsx';
export { ProblemsPanel } from './ProblemsPanel.tsx';
export { ProblemsProvider } from './ProblemsProvider.tsx';
export { countWords, problemGroups } from './problem-groups.ts';
export { useProblems, type ProblemsView } from './problems-view.ts';
