import { shareImage } from '../../../shared/page/head/share-image.ts';
import { mediaUrl, useNewsroom } from '../../api/index.ts';
import type { ArticleDocument } from '../../../shared/document/article-document.ts';
import { storySlug } from '../../../shared/page/story-address.ts';
import { cutFor, DESCRIPTION_LIMIT, HEADLINE_PLACES } from './headline-lengths.ts';
import styles from './looks.module.css';

const limitOf = (id: 'card' | 'search'): number => HEADLINE_PLACES.find((place) => place.id === id)?.limit ?? 0;

interface LookProps {
  document: ArticleDocument;
}

/** What both looks are made of. */
function useLook({ fields }: ArticleDocument) {
  const { data: newsroom } = useNewsroom();
  const base = newsroom?.shell.baseUrl ?? '';
  return {
    host: URL.canParse(base) ? new URL(base).host : '',
    siteName: newsroom?.shell.siteName ?? '',
    headline: fields.headline.trim() || 'No headline yet',
    description: fields.summary.trim() || fields.deck.trim(),
  };
}

/** The story as a search engine would show it. */
export function SearchLook({ document }: LookProps) {
  const { host, headline, description } = useLook(document);
  return (
    <figure className={styles.look}>
      <figcaption className={styles.name}>Search result</figcaption>
      <div className={styles.search} dir="auto">
        <p className={styles.address}>
          {host || 'no base URL set'} › {storySlug(document)}
        </p>
        <p className={styles.title}>{cutFor(headline, limitOf('search'))}</p>
        <p className={styles.description}>
          {cutFor(description, DESCRIPTION_LIMIT) ||
            'Without a summary or a deck, a search engine picks words of its own.'}
        </p>
      </div>
    </figure>
  );
}

/** The story as a social network would show a link to it. */
export function SocialCardLook({ document }: LookProps) {
  const { host, siteName, headline, description } = useLook(document);
  const image = shareImage(document);
  return (
    <figure className={styles.look}>
      <figcaption className={styles.name}>Social card</figcaption>
      <div className={styles.card} dir="auto">
        {image ? (
          <img className={styles.picture} src={mediaUrl(image.media)} alt={image.alt} />
        ) : (
          <div className={styles.noPicture}>No picture: the story has no image and no poster</div>
        )}
        <div className={styles.words}>
          <p className={styles.address}>{host || siteName || 'no base URL set'}</p>
          <p className={styles.cardTitle}>{cutFor(headline, limitOf('card'))}</p>
          {description ? <p className={styles.description}>{cutFor(description, limitOf('card') * 2)}</p> : null}
        </div>
      </div>
    </figure>
  );
}
