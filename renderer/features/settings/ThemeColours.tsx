import { useState } from 'react';
import type { PageColours, SiteTheme } from '../../../shared/document/site-theme.ts';
import { contrastMessage } from '../../../shared/page/theme/contrast-message.ts';
import { contrastFaults } from '../../../shared/page/theme/contrast.ts';
import { Notice, TextField } from '../../ui/index.ts';
import styles from './settings.module.css';
import { COLOUR_NAMES } from './theme-words.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

interface ThemeColoursProps {
  theme: SiteTheme;
  onChange(patch: Partial<SiteTheme>): void;
}

/** The colours of the page, light and dark side by side, and what readers could not tell apart. */
export function ThemeColours({ theme, onChange }: ThemeColoursProps) {
  const faults = SCHEMES.flatMap((scheme) => contrastFaults(theme[scheme], scheme));
  const set = (scheme: Scheme, name: keyof PageColours, colour: string): void =>
    onChange({ [scheme]: { ...theme[scheme], [name]: colour } });
  return (
    <>
      <table className={styles.colours}>
        <thead>
          <tr>
            <td />
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(COLOUR_NAMES) as (keyof PageColours)[]).map((name) => (
            <tr key={name}>
              <th scope="row">{COLOUR_NAMES[name]}</th>
              {SCHEMES.map((scheme) => (
                <td key={scheme}>
                  <ColourField
                    label={`${COLOUR_NAMES[name]}, ${scheme}`}
                    value={theme[scheme][name]}
                    onChange={(colour) => set(scheme, name, colour)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > 0 ? (
        <Notice tone="warning">
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.scheme} ${fault.what}`}>{contrastMessage(fault, theme)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

interface ColourFieldProps {
  label: string;
  value: string;
  onChange(colour: string): void;
}

/** A colour by the system’s own picker or by its digits; half-typed digits stay in the field until they are a colour. */
function ColourField({ label, value, onChange }: ColourFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string): void => {
    const colour = /^#?([0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
    setTyped(colour === undefined ? text : null);
    if (colour !== undefined) onChange(`#${colour}`);
  };
  return (
    <div className={styles.colour}>
      <input
        type="color"
        aria-label={`${label}: choose`}
        className={styles.swatch}
        value={value}
        onChange={(event) => take(event.target.value)}
      />
      <TextField
        label={label}
        hideLabel
        value={typed ?? value}
        onChange={take}
        onBlur={() => setTyped(null)}
        error={typed === null ? undefined : 'Six digits: #1d4f8c'}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        maxLength={7}
      />
    </div>
  );
}
