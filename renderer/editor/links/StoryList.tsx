import type { StoryTarget } from '../editor-api.ts';
import styles from './links.module.css';

interface StoryListProps {
  id: string;
  stories: readonly StoryTarget[];
  active: number;
  onActive(index: number): void;
  onChoose(story: StoryTarget): void;
}

export const storyOptionId = (list: string, index: number): string => `${list}-${index}`;

/** The stories that a link may lead to; the keyboard stays in the field above. */
export function StoryList({ id, stories, active, onActive, onChoose }: StoryListProps) {
  return (
    <div id={id} role="listbox" aria-label="Stories of the newsroom" className={styles.stories}>
      {stories.map((story, index) => (
        <div
          key={story.id}
          id={storyOptionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={styles.story}
          ref={(element) => {
            if (index === active) element?.scrollIntoView({ block: 'nearest' });
          }}
          onPointerMove={() => onActive(index)}
          // Why: the field keeps the keyboard when an entry is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(story)}
        >
          <span className={styles.headline} dir="auto">
            {story.headline}
          </span>
          <span className={styles.detail} dir="auto">
            {story.detail}
          </span>
        </div>
      ))}
    </div>
  );
}
