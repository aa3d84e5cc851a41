import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';

export interface TabDescription<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly TabDescription<Id>[];
  selected: Id;
  onSelect(id: Id): void;
  /** A column of tabs at the side instead of a row above. */
  isVertical?: boolean;
  /** Stands at the end of the row of tabs. */
  end?: ReactNode;
}

/** A row of tabs and the panel of the chosen one; the others are not rendered. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, isVertical = false, end }: TabsProps<Id>) {
  const select = (key: string | number): void => {
    const tab = tabs.find((candidate) => candidate.id === key);
    if (tab) onSelect(tab.id);
  };
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={select}
      orientation={isVertical ? 'vertical' : 'horizontal'}
      className={styles.tabs}
    >
      <div className={styles.row}>
        <TabList aria-label={label} className={styles.list}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles.tab}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
        {end}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
