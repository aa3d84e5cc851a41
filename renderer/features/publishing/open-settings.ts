import { createContext, useContext } from 'react';

/** Opens the settings where the site's name and address are written; set by the window. */
export const OpenSettingsContext = createContext<(tab: 'masthead') => void>(() => undefined);

export const useOpenSettings = (): ((tab: 'masthead') => void) => useContext(OpenSettingsContext);
