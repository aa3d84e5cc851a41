import { missingProperties, type MissingProperty } from '../../../shared/page/head/missing-properties.ts';
import { useNewsroom } from '../../api/index.ts';
import { Notice } from '../../ui/index.ts';
import { PlaceList, revealDetail, usePublishProblems, useOpenSettings } from '../publishing/index.ts';
import { revealPlace, type StoryPlace, type StoryView } from '../story/index.ts';
import styles from './DetailsPanel.module.css';

/** Where a property that is missing from the story itself is written: in its column, or in a field of this panel. */
const FIELDS: Readonly<Record<string, StoryPlace['field'] | 'bylineUrl'>> = {
  headline: 'headline',
  description: 'summary',
  author: 'byline',
  'author.url': 'bylineUrl',
  image: 'leadImage',
  'image.width': 'leadImage',
  articleSection: 'section',
  datePublished: 'firstPublishedAt',
};

/** What stops the story from being published. */
export function PublishGate({ story }: { story: StoryView }) {
  const problems = usePublishProblems(story.document);
  if (problems.length === 0) return <Notice tone="good">Nothing stops this story from being published.</Notice>;
  return (
    <>
      <Notice tone="warning">
        {problems.length === 1 ? 'One thing stops' : `${problems.length} things stop`} this story from being published.
      </Notice>
      <PlaceList
        label="What stops the story"
        notes={problems.map((problem) => ({
          key: problem.message,
          message: problem.message,
          onShow: () => {
            if (!revealPlace(story, problem) && problem.field !== null) revealDetail(problem.field);
          },
        }))}
      />
    </>
  );
}

/** What search engines and cards recommend and the story does not give, each line leading to its field. */
export function MissingProperties({ story }: { story: StoryView }) {
  const openSettings = useOpenSettings();
  const { data: newsroom } = useNewsroom();
  if (!newsroom) return null;
  const missing = missingProperties(story.document, newsroom.shell);
  const show = ({ of, property }: MissingProperty): void => {
    if (of === 'site') return openSettings('masthead');
    const field = FIELDS[property] ?? null;
    if (of !== 'story') revealPlace(story, { blockId: of, field: null });
    else if (field === 'bylineUrl' || !revealPlace(story, { blockId: null, field })) revealDetail(field ?? '');
  };
  return (
    <div className={styles.group}>
      <h3 className={styles.legend}>Recommended and missing</h3>
      {missing.length === 0 ? (
        <p className={styles.complete}>Everything that search engines recommend is there.</p>
      ) : (
        <PlaceList
          label="Recommended and missing"
          notes={missing.map((each) => ({
            key: `${each.of} ${each.property}`,
            message: `${ownerOf(each, story)}${each.message}`,
            onShow: () => show(each),
          }))}
        />
      )}
    </div>
  );
}

/** The video that a line speaks of, in front of it. */
function ownerOf({ of }: MissingProperty, { document: { fields, body } }: StoryView): string {
  if (of === 'story') return '';
  if (of === 'site') return 'Settings: ';
  if (of === fields.leadVideo?.id) return 'Lead video: ';
  const block = body.root.children.find(({ id }) => id === of);
  return block?.type === 'video-segment' ? `“${block.title.trim() || 'Untitled video'}”: ` : '';
}
