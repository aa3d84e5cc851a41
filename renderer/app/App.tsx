import { useState } from 'react';
import { ApiProvider, useClient } from '../api/index.ts';
import { ProblemsProvider } from '../features/problems/index.ts';
import { ReviewProvider } from '../features/review/index.ts';
import { OpenStoryProvider, StoryProvider } from '../features/story/index.ts';
import { UiProvider } from '../ui/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeepWords } from './KeepWords.tsx';
import { emptyRescue, type Rescue } from './rescue.ts';
import { Shell } from './Shell.tsx';

/** The whole program in one window. */
export function App() {
  return (
    <ApiProvider>
      <Guarded />
    </ApiProvider>
  );
}

function Guarded() {
  const client = useClient();
  const [rescue] = useState<Rescue>(emptyRescue);
  // Why this `void`: where even the report fails, the person still sees the fault on the screen.
  const report = (message: string): void => void client.windows.reportProblem({ message });
  return (
    <ErrorBoundary rescue={rescue} onProblem={report}>
      <UiProvider>
        <OpenStoryProvider>
          <StoryProvider>
            <KeepWords rescue={rescue} />
            <ErrorBoundary rescue={rescue} onProblem={report}>
              <ProblemsProvider>
                <ReviewProvider>
                  <Shell />
                </ReviewProvider>
              </ProblemsProvider>
            </ErrorBoundary>
          </StoryProvider>
        </OpenStoryProvider>
      </UiProvider>
    </ErrorBoundary>
  );
}
