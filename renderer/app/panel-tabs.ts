import { z } from 'zod';

/** The tabs of the right panel, in their order. */
export const PANEL_TABS = ['preview', 'details', 'rundown', 'review', 'history', 'problems'] as const;
export const panelTabSchema = z.enum(PANEL_TABS);
export type PanelTab = z.infer<typeof panelTabSchema>;

export const PANEL_LABELS: Readonly<Record<PanelTab, string>> = {
  preview: 'Preview',
  details: 'Details',
  rundown: 'Rundown',
  review: 'Review',
  history: 'History',
  problems: 'Problems',
};
