import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import {
  TEXT_SIZES,
  TYPEFACES,
  type SiteTheme,
  type TextSize,
  type Typeface,
} from '../../../shared/document/site-theme.ts';
import { useClient } from '../../api/index.ts';
import { Notice, RadioChoice, SelectField, TextField } from '../../ui/index.ts';
import type { ShellFieldsProps } from './MastheadFields.tsx';
import styles from './settings.module.css';
import { ThemeColours } from './ThemeColours.tsx';
import { ThemeLogo } from './ThemeLogo.tsx';
import { ThemePreview } from './ThemePreview.tsx';
import { SIZE_NAMES, TYPEFACE_NAMES } from './theme-words.ts';

const FACES = TYPEFACES.map((value) => ({ value, label: TYPEFACE_NAMES[value] }));
const SIZES = TEXT_SIZES.map((value) => ({ value, label: SIZE_NAMES[value] }));
const USES = [
  ['headlines', 'Headlines'],
  ['text', 'Text'],
  ['labels', 'Menus and captions'],
] as const;

/** What the site’s own style sheet may not hold, one sentence each; those of the text before while a new one is looked at. */
function useStylesheetFaults(theme: SiteTheme): string[] {
  const client = useClient();
  const { light, dark, stylesheet } = useDeferredValue(theme);
  const { data } = useQuery({
    queryKey: ['theme-faults', light, dark, stylesheet],
    queryFn: () => client.newsroom.checkTheme({ theme: { ...theme, light, dark, stylesheet, logo: null } }),
    placeholderData: (before) => before,
  });
  return data?.faults.flatMap(({ of, message }) => (of === 'stylesheet' ? [message] : [])) ?? [];
}

/** How the site’s pages look, with a page beside it that shows it. */
export function ThemeFields({ form, errors, onChange }: ShellFieldsProps) {
  const { theme } = form;
  const patch = (change: Partial<SiteTheme>): void => onChange({ theme: { ...theme, ...change } });
  const faults = useStylesheetFaults(theme);
  return (
    <div className={styles.theme}>
      <div className={styles.themeFields}>
        <h3 className={styles.heading}>Colours</h3>
        <ThemeColours theme={theme} onChange={patch} />
        <h3 className={styles.heading}>Type</h3>
        {USES.map(([use, label]) => (
          <SelectField<Typeface>
            key={use}
            label={label}
            value={theme.type[use]}
            onChange={(face) => patch({ type: { ...theme.type, [use]: face } })}
            options={FACES}
          />
        ))}
        <RadioChoice<TextSize>
          label="Size of the text"
          value={theme.type.size}
          onChange={(size) => patch({ type: { ...theme.type, size } })}
          options={SIZES}
        />
        <h3 className={styles.heading}>Logo</h3>
        <ThemeLogo logo={theme.logo} error={errors['logo']} onChange={(logo) => patch({ logo })} />
        <h3 className={styles.heading}>Style sheet</h3>
        <TextField
          label="The site’s own CSS"
          value={theme.stylesheet}
          onChange={(stylesheet) => patch({ stylesheet })}
          description="Stands behind everything else. It may load nothing: pictures only as data:image/…."
          className={styles.code}
          multiline
          dir="ltr"
          spellCheck={false}
        />
        {faults.length > 0 ? (
          <Notice tone="warning">
            <ul className={styles.faults}>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </div>
      <ThemePreview theme={theme} />
    </div>
  );
}
