import { ApiProvider } from '../api/index.ts';
import { UiProvider } from '../ui/index.ts';

/** The whole program in one window. */
export function App() {
  return (
    <ApiProvider>
      <UiProvider>
        <main />
      </UiProvider>
    </ApiProvider>
  );
}
