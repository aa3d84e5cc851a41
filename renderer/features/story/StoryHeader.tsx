import type { RefObject } from 'react';
import { SUGGESTED_FLAGS } from '../../../shared/document/article-fields.ts';
import { bylineText } from './byline-text.ts';
import { FieldMarkButton } from './FieldMarkButton.tsx';
import { HeaderText } from './HeaderText.tsx';
import { HeaderWords } from './HeaderWords.tsx';
import { HEADER_ID } from './reveal-header.ts';
import type { StoryView } from './story-view.ts';
import styles from './StoryHeader.module.css';
import { useSections } from './use-sections.ts';

export interface StoryHeaderProps {
  view: StoryView;
  headlineRef: RefObject<HTMLTextAreaElement | null>;
  deckRef: RefObject<HTMLTextAreaElement | null>;
  /** Shows where the byline is edited. */
  onOpenDetails?: (() => void) | undefined;
}

/** What stands above the body, laid out as on the page: section, kicker and flag, headline, deck, byline. */
export function StoryHeader({ view, headlineRef, deckRef, onOpenDetails }: StoryHeaderProps) {
  const { fields } = view.document;
  const isReadOnly = view.readOnly !== null;
  const sections = useSections();
  const toHeadline = (): void => headlineRef.current?.focus();
  const toDeck = (): void => deckRef.current?.focus();
  const toBody = (): void => view.editor.current?.focusStart();
  const byline = [bylineText(fields.byline), fields.dateline].filter(Boolean).join(' · ');
  return (
    <header className={styles.header} id={HEADER_ID}>
      <div className={styles.row}>
        <HeaderWords
          label="Section"
          value={fields.section}
          onChange={(section) => view.setFields({ section })}
          onNext={toHeadline}
          suggestions={sections}
          isReadOnly={isReadOnly}
        />
        <HeaderWords
          label="Kicker"
          value={fields.kicker}
          onChange={(kicker) => view.setFields({ kicker })}
          onNext={toHeadline}
          isReadOnly={isReadOnly}
          className={styles.kicker}
        />
        <HeaderWords
          label="Flag"
          value={fields.flag}
          onChange={(flag) => view.setFields({ flag })}
          onNext={toHeadline}
          suggestions={SUGGESTED_FLAGS}
          isReadOnly={isReadOnly}
          className={fields.flag ? styles.flag : undefined}
        />
      </div>
      <div className={styles.marked}>
        <HeaderText
          label="Headline"
          value={fields.headline}
          onChange={(headline) => view.setFields({ headline })}
          onNext={toDeck}
          isReadOnly={isReadOnly}
          lang={fields.language}
          className={styles.headline}
          fieldRef={headlineRef}
        />
        <FieldMarkButton field="headline" label="Headline" />
      </div>
      <div className={styles.marked}>
        <HeaderText
          label="Deck"
          value={fields.deck}
          onChange={(deck) => view.setFields({ deck })}
          onNext={toBody}
          onPrevious={toHeadline}
          tabLeadsOn
          isReadOnly={isReadOnly}
          lang={fields.language}
          className={styles.deck}
          fieldRef={deckRef}
        />
        <FieldMarkButton field="deck" label="Deck" />
      </div>
      {onOpenDetails ? (
        <button type="button" className={styles.byline} title="Edit the byline in Details" onClick={onOpenDetails}>
          {byline || 'Add a byline'}
        </button>
      ) : (
        <p className={styles.byline}>{byline}</p>
      )}
    </header>
  );
}
