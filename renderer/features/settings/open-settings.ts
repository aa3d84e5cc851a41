import { createContext, useContext } from 'react';
import type { SettingsTab } from './SettingsDialog.tsx';

/** Opens the settings at one of their tabs; set by the window. */
export const OpenSettingsContext = createContext<(tab: SettingsTab) => void>(() => undefined);

export const useOpenSettings = (): ((tab: SettingsTab) => void) => useContext(OpenSettingsContext);
