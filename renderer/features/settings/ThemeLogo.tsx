import { useRef, useState } from 'react';
import type { SiteTheme } from '../../../shared/document/site-theme.ts';
import { logoFile } from '../../../shared/page/logo.ts';
import { mediaUrl, messageOf, uploadMedia } from '../../api/index.ts';
import { Button, Notice, TextField } from '../../ui/index.ts';
import styles from './settings.module.css';

type Logo = SiteTheme['logo'];

interface ThemeLogoProps {
  logo: Logo;
  error: string | undefined;
  onChange(logo: Logo): void;
}

/** The picture that stands in the masthead in place of the site’s name. */
export function ThemeLogo({ logo, error, onChange }: ThemeLogoProps) {
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [taking, setTaking] = useState(false);
  const file = logoFile({ theme: { logo } });

  const take = async (picture: File): Promise<void> => {
    setTaking(true);
    setFailure(null);
    try {
      const media = await uploadMedia(picture, picture.name);
      if (media.mediaType.startsWith('image/')) onChange({ media, alt: logo?.alt ?? '' });
      else setFailure(`“${picture.name}” is no picture. The logo is as it was.`);
    } catch (thrown) {
      setFailure(messageOf(thrown));
    } finally {
      setTaking(false);
    }
  };
  return (
    <>
      {logo && file ? (
        <>
          <img src={mediaUrl(file)} alt={logo.alt} className={styles.logo} />
          <TextField
            label="What the logo says"
            value={logo.alt}
            onChange={(alt) => onChange({ ...logo, alt })}
            description="Read aloud in its place: most often the site’s name."
            error={error}
            maxLength={300}
            dir="auto"
          />
        </>
      ) : (
        <p className={styles.faint}>Without one, the masthead shows the site’s name.</p>
      )}
      <div className={styles.rowButtons}>
        <Button isPending={taking} onPress={() => input.current?.click()}>
          {logo ? 'Choose another…' : 'Choose a picture…'}
        </Button>
        {logo ? <Button onPress={() => onChange(null)}>Remove the logo</Button> : null}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/png,image/webp,image/jpeg,image/gif,image/avif"
        aria-label="Picture of the logo"
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const picture = event.target.files?.[0];
          // Why: choosing the same file again after an error must count as a choice.
          event.target.value = '';
          if (picture) void take(picture);
        }}
      />
      {failure === null ? null : <Notice tone="error">{failure}</Notice>}
    </>
  );
}
