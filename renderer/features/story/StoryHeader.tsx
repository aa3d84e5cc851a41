import type { RefObject } from 'react';
import { SUGGESTED_FLAGS } from '../../../shared/document/article-fields.ts';
import { bylineText } from './byline-text.ts';
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
}

/** What stands above the body, laid out as on the page: section, kicker and flag, headline, deck, byline. */
export function StoryHeader({ view, headlineRef, deckRef }: StoryHeaderProps) {
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
      <p className={styles.byline}>{byline || 'No byline yet. Details has a place for it.'}</p>
    </header>
  );
}
