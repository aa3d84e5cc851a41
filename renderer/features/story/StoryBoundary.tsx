import { Component, type ReactNode } from 'react';
import { plainText } from '../../../shared/document/read/plain-text.ts';
import { Button, EmptyState } from '../../ui/index.ts';
import type { StorySession } from './story-session.ts';

interface StoryBoundaryProps {
  session: StorySession;
  onReload(): void;
  onProblem(message: string): void;
  children: ReactNode;
}

/** Catches a fault of the column: the words are safe outside it, and can be copied or opened anew. */
export class StoryBoundary extends Component<StoryBoundaryProps, { error: unknown; hasCopied: boolean }> {
  override state: { error: unknown; hasCopied: boolean } = { error: undefined, hasCopied: false };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override componentDidCatch(error: unknown): void {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.props.onProblem(`The story’s column broke: ${stack}`);
    void this.props.session.flush();
  }

  #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(plainText(this.props.session.snapshot().document));
    this.setState({ hasCopied: true });
  };

  #reload = async (): Promise<void> => {
    await this.props.session.flush();
    this.setState({ error: undefined, hasCopied: false });
    this.props.onReload();
  };

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <EmptyState
        title="The editor stopped working"
        actions={
          <>
            <Button onPress={() => void this.#copy()}>Copy the story’s text</Button>
            <Button variant="primary" onPress={() => void this.#reload()}>
              Reload from the journal
            </Button>
          </>
        }
      >
        <p role="status">
          {this.state.hasCopied
            ? 'The story’s text is on the clipboard.'
            : 'Every word that was saved is in the journal, and the last ones are kept in this window. What went wrong stands in the log.'}
        </p>
      </EmptyState>
    );
  }
}
