import { Component, type ReactNode } from 'react';
import { plainText } from '../../../shared/document/read/plain-text.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import styles from './StoryBoundary.module.css';
import type { StorySession } from './story-session.ts';

interface StoryBoundaryProps {
  session: StorySession;
  onReload(): void;
  onProblem(message: string): void;
  children: ReactNode;
}

interface BoundaryState {
  error: unknown;
  copied: 'no' | 'yes' | 'refused';
}

const SAID: Readonly<Record<BoundaryState['copied'], string>> = {
  no: 'Every word that was saved is in the journal, and the last ones are kept in this window. What went wrong stands in the log.',
  yes: 'The story’s text is on the clipboard.',
  refused: 'This browser keeps the clipboard closed. The text stands below; copy it from there.',
};

/** Catches a fault of the column: the words are safe outside it, and can be copied or opened anew. */
export class StoryBoundary extends Component<StoryBoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined, copied: 'no' };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override componentDidCatch(error: unknown): void {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.props.onProblem(`The story’s column broke: ${stack}`);
    void this.props.session.flush();
  }

  #copy = (): void => {
    navigator.clipboard.writeText(this.#words()).then(
      () => this.setState({ copied: 'yes' }),
      () => this.setState({ copied: 'refused' }),
    );
  };

  #words = (): string => plainText(this.props.session.snapshot().document);

  #reload = async (): Promise<void> => {
    await this.props.session.flush();
    this.setState({ error: undefined, copied: 'no' });
    this.props.onReload();
  };

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <EmptyState
        title="The editor stopped working"
        actions={
          <>
            <Button onPress={this.#copy}>Copy the story’s text</Button>
            <Button variant="primary" onPress={() => void this.#reload()}>
              Reload from the journal
            </Button>
          </>
        }
      >
        <p role="status">{SAID[this.state.copied]}</p>
        {this.state.copied === 'refused' ? <pre className={styles.words}>{this.#words()}</pre> : null}
      </EmptyState>
    );
  }
}
