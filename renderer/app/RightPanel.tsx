import { X } from 'lucide-react';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { ProblemsPanel } from '../features/problems/index.ts';
import { ReviewPanel } from '../features/review/index.ts';
import { EmptyState, IconButton, Tabs } from '../ui/index.ts';
import { shortcutOf } from './key-map.ts';
import { PANEL_LABELS, PANEL_TABS, type PanelTab } from './panel-tabs.ts';
import styles from './RightPanel.module.css';

const PANELS: Readonly<Record<PanelTab, ComponentType>> = {
  preview: lazy(async () => ({ default: (await import('../features/preview/index.ts')).PreviewPanel })),
  details: lazy(async () => ({ default: (await import('../features/story-details/index.ts')).DetailsPanel })),
  rundown: lazy(async () => ({ default: (await import('../features/rundown/index.ts')).RundownPanel })),
  // Why not lazy: the status bar counts the problems, so the feature is there already.
  problems: ProblemsPanel,
  // Why not lazy: the marks of comments stand in the text while the panel shows something else.
  review: ReviewPanel,
  history: lazy(async () => ({ default: (await import('../features/history/index.ts')).HistoryPanel })),
};

interface RightPanelProps {
  tab: PanelTab;
  onTab(tab: PanelTab): void;
  onClose(): void;
  /** The edge by which the column is drawn wider. */
  edge?: ReactNode;
}

/** The right column: one panel, and the tabs that say which. */
export function RightPanel({ tab, onTab, onClose, edge }: RightPanelProps) {
  const Panel = PANELS[tab];
  const content = (
    <Suspense fallback={<EmptyState title="Opening…" />}>
      <Panel />
    </Suspense>
  );
  return (
    <aside aria-label="Panel" className={styles.panel}>
      {edge}
      <Tabs<PanelTab>
        label="Panel"
        selected={tab}
        onSelect={onTab}
        tabs={PANEL_TABS.map((id) => ({ id, label: PANEL_LABELS[id], content: id === tab ? content : null }))}
        end={
          <IconButton label="Hide the panel" shortcut={shortcutOf('view.toggle-panel')} onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        }
      />
    </aside>
  );
}
