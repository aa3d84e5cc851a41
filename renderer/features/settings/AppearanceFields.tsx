import { RadioChoice } from '../../ui/index.ts';
import { THEME_NAMES, useTheme, type Theme } from './use-theme.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** How the program looks. A choice shows at once. */
export function AppearanceFields() {
  const [theme, setTheme] = useTheme();
  return (
    <RadioChoice
      label="Light or dark"
      value={theme}
      onChange={setTheme}
      options={THEMES.map((value) => ({ value, label: THEME_NAMES[value] }))}
    />
  );
}
