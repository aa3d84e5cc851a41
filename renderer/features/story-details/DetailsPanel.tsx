import { SUGGESTED_FLAGS, articleFieldsSchema, type ArticleFields } from '../../../shared/document/article-fields.ts';
import { withTyped } from '../../../shared/document/as-typed.ts';
import { ComboField, EmptyState, TextField } from '../../ui/index.ts';
import { DETAILS_ID, useWantedDetail } from '../publishing/index.ts';
import { useSections, useStory, type StoryView } from '../story/index.ts';
import { BylineFields } from './BylineFields.tsx';
import { CheckedField } from './CheckedField.tsx';
import styles from './DetailsPanel.module.css';
import { DESCRIPTION_LIMIT, lengthOf } from './headline-lengths.ts';
import { HeadlineLengths } from './HeadlineLengths.tsx';
import { SearchLook, SocialCardLook } from './looks.tsx';
import { MomentField } from './MomentField.tsx';
import { MissingProperties, PublishGate } from './publish-notes.tsx';
import { SlugField } from './SlugField.tsx';
import { TagFields } from './TagFields.tsx';

const language = articleFieldsSchema.shape.language;
const NO_LANGUAGE = 'A language is a code such as en, en-CA or fr. The story keeps the one before.';
/** The fields whose text stands for something else. */
type ParsedField = 'slug' | 'language' | 'embargoAt' | 'firstPublishedAt' | 'updatedAt';
const TOO_EARLY = 'This is before the story was first published. The page will show the first date alone.';

function isBefore(moment: string | null, other: string | null): boolean {
  return moment !== null && other !== null && Date.parse(moment) < Date.parse(other);
}

function Details({ story }: { story: StoryView }) {
  const sections = useSections();
  const { fields } = story.document;
  const isReadOnly = story.readOnly !== null;
  const set = <F extends ParsedField>(field: F, value: ArticleFields[F], kept: string | undefined): void =>
    story.setFields({ [field]: value, asTyped: withTyped(fields.asTyped, field, kept) });
  const shared = { isReadOnly, dir: 'auto' } as const;
  const summaryLength = lengthOf(fields.summary);
  useWantedDetail();
  return (
    <div className={styles.panel} id={DETAILS_ID}>
      <section className={styles.part} aria-label="Before it is published">
        <PublishGate story={story} />
      </section>

      <section className={styles.part} aria-label="Where it stands">
        <div className={styles.pair}>
          <ComboField
            {...shared}
            label="Section"
            value={fields.section}
            suggestions={sections}
            onChange={(section) => story.setFields({ section })}
          />
          <ComboField
            {...shared}
            label="Flag"
            value={fields.flag}
            suggestions={SUGGESTED_FLAGS}
            onChange={(flag) => story.setFields({ flag })}
          />
        </div>
        <TextField
          {...shared}
          label="Kicker"
          value={fields.kicker}
          onChange={(kicker) => story.setFields({ kicker })}
        />
        <SlugField fields={fields} isReadOnly={isReadOnly} onCommit={(slug, kept) => set('slug', slug, kept)} />
      </section>

      <section className={styles.part} aria-label="Who and where">
        <BylineFields
          byline={fields.byline}
          isReadOnly={isReadOnly}
          onChange={(byline) => story.setFields({ byline })}
        />
        <div className={styles.pair}>
          <TextField
            {...shared}
            label="Dateline"
            value={fields.dateline}
            placeholder="A place"
            onChange={(dateline) => story.setFields({ dateline })}
          />
          <CheckedField
            label="Language"
            value={fields.language}
            kept={fields.asTyped?.['language']}
            isReadOnly={isReadOnly}
            check={(typed) => (language.safeParse(typed).success ? undefined : NO_LANGUAGE)}
            onCommit={(code, kept) => set('language', code, kept)}
          />
        </div>
        <TagFields tags={fields.tags} isReadOnly={isReadOnly} onChange={(tags) => story.setFields({ tags })} />
      </section>

      <section className={styles.part} aria-label="When">
        <MomentField
          label="Embargo until"
          value={fields.embargoAt}
          kept={fields.asTyped?.['embargoAt']}
          isReadOnly={isReadOnly}
          description="By this computer’s clock. The story is marked in the library until then."
          onCommit={(at, kept) => set('embargoAt', at, kept)}
        />
        <MomentField
          label="First published"
          value={fields.firstPublishedAt}
          kept={fields.asTyped?.['firstPublishedAt']}
          isReadOnly={isReadOnly}
          description="Empty for a story that is not out yet."
          onCommit={(at, kept) => set('firstPublishedAt', at, kept)}
        />
        <MomentField
          label="Updated"
          value={fields.updatedAt}
          kept={fields.asTyped?.['updatedAt']}
          isReadOnly={isReadOnly}
          error={isBefore(fields.updatedAt, fields.firstPublishedAt) ? TOO_EARLY : undefined}
          onCommit={(at, kept) => set('updatedAt', at, kept)}
        />
      </section>

      <section className={styles.part} aria-label="How it looks elsewhere">
        <TextField
          {...shared}
          label="Summary"
          value={fields.summary}
          multiline
          description={`For search engines and social cards; the page itself does not show it. ${summaryLength} of ${DESCRIPTION_LIMIT} characters.`}
          onChange={(summary) => story.setFields({ summary })}
        />
        <HeadlineLengths headline={fields.headline} />
        <SearchLook document={story.document} />
        <SocialCardLook document={story.document} />
        <MissingProperties story={story} />
      </section>
    </div>
  );
}

/** What the story says outside its text: where it stands, who wrote it, when it goes out, how it looks elsewhere. */
export function DetailsPanel() {
  const story = useStory();
  if (!story) return <EmptyState title="No story is open">Its details would stand here.</EmptyState>;
  return <Details key={story.summary.id} story={story} />;
}
