export { ProblemCount } from './ProblemCount.tsx';
export { ProblemsPanel } from './ProblemsPanel.tsx';
export { ProblemsProvider } from './ProblemsProvider.tsx';
