export { ProfileDialog } from './ProfileDialog.tsx';
export { SettingsDialog, type SettingsTab } from './SettingsDialog.tsx';
export { THEME_NAMES, useTheme, type Theme } from './use-theme.ts';
export { initialsOf } from './profile-form.ts';
