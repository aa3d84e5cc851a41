import { Component, type ReactNode } from 'react';
import { plainText } from '../../shared/document/read/plain-text.ts';
import styles from './ErrorBoundary.module.css';
import type { Rescue } from './rescue.ts';

interface ErrorBoundaryProps {
  rescue: Rescue;
  /** For the log. */
  onProblem(message: string): void;
  children: ReactNode;
}

interface Fault {
  error: Error;
  said: string;
}

const KEPT = 'Every word that was saved is in the newsroom. What went wrong stands in the log.';

/** What is left when the interface itself fails: the story’s words to copy, and a way to begin again. It uses nothing that may have failed. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { fault: Fault | null }> {
  override state: { fault: Fault | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: { error: error instanceof Error ? error : new Error(String(error)), said: KEPT } };
  }

  override componentDidCatch(error: Error, { componentStack }: { componentStack?: string | null }): void {
    this.props.onProblem(`${error.stack ?? String(error)}\n${componentStack ?? ''}`.slice(0, 20_000));
    this.props.rescue
      .flush?.()
      .catch((failure: unknown) => this.#say(`The last words are not saved: ${String(failure)}`));
  }

  #say(said: string): void {
    this.setState(({ fault }) => ({ fault: fault && { ...fault, said } }));
  }

  #copy = (): void => {
    const { document } = this.props.rescue;
    if (!document) return;
    navigator.clipboard.writeText(plainText(document)).then(
      () => this.#say('The story’s text is on the clipboard.'),
      () => this.#say('This browser keeps the clipboard closed. The text stands below; copy it from there.'),
    );
  };

  override render(): ReactNode {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    const { document } = this.props.rescue;
    return (
      <main className={styles.page}>
        <h1 className={styles.title}>Copydesk’s window failed</h1>
        <p role="status">{fault.said}</p>
        <div className={styles.actions}>
          {document ? (
            <button type="button" className={styles.button} onClick={this.#copy}>
              Copy the story’s text
            </button>
          ) : null}
          <button type="button" className={styles.button} onClick={() => window.location.reload()}>
            Reload the window
          </button>
        </div>
        <details>
          <summary>What went wrong</summary>
          <pre className={styles.words}>{fault.error.message}</pre>
        </details>
        {document ? <pre className={styles.words}>{plainText(document)}</pre> : null}
      </main>
    );
  }
}
