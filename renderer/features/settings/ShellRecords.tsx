import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ShellRecord } from '../../../shared/contract/newsroom.contract.ts';
import type { SiteShell } from '../../../shared/document/site-shell.ts';
import { messageOf, useAppEvent, useClient } from '../../api/index.ts';
import { Badge, Button, EmptyState, localText, MomentInput, Notice } from '../../ui/index.ts';
import styles from './settings.module.css';
import { PART_NAMES } from './theme-words.ts';

interface ShellRecordsProps {
  /** The day from which what is saved next is in force, as typed; empty for at once. */
  from: string;
  onFrom(from: string): void;
  error: string | undefined;
  /** Something in the settings is not saved, and would be lost. */
  isChanged: boolean;
  /** An earlier record is in force again. */
  onBack(shell: SiteShell): void;
}

/** Masthead, notice and theme as they were, each with the day from which it was in force, and the way back to one. */
export function ShellRecords({ from, onFrom, error, isChanged, onBack }: ShellRecordsProps) {
  const client = useClient();
  const queries = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  useAppEvent('shellChanged', () => void queries.invalidateQueries({ queryKey: ['shell-records'] }));
  const { data, error: unread } = useQuery({
    queryKey: ['shell-records'],
    queryFn: () => client.newsroom.listShellRecords({}),
  });
  const bringBack = async ({ hash }: ShellRecord): Promise<void> => {
    setFailure(null);
    try {
      const { shell } = await client.newsroom.getShell({ at: { hash } });
      await client.newsroom.setShell({ shell });
      onBack(shell);
    } catch (thrown) {
      setFailure(messageOf(thrown));
    }
  };
  const now = new Date().toISOString();
  const inForce = data?.records.find(({ validFrom }) => validFrom <= now);
  return (
    <>
      <MomentInput
        label="What is saved next is in force from"
        value={from}
        onChange={onFrom}
        error={error}
        description="Left empty: at once. A page is exported in the masthead that is in force then."
      />
      {failure === null ? null : <Notice tone="error">{failure}</Notice>}
      {unread ? <Notice tone="error">{messageOf(unread)}</Notice> : null}
      {data?.records.length === 0 ? (
        <EmptyState title="No masthead yet">The first one is kept with its day when it is saved.</EmptyState>
      ) : null}
      {isChanged ? <p className={styles.faint}>Save what you changed before you bring an earlier one back.</p> : null}
      <ul className={styles.records} aria-label="Mastheads, the latest first">
        {data?.records.map((record, at) => (
          <li key={`${record.validFrom} ${record.savedAt} ${at}`} className={styles.record}>
            <span className={styles.say}>
              <strong>{dayOf(record.validFrom)}</strong>{' '}
              {record === inForce ? <Badge tone="ready">In force</Badge> : null}
              {record.validFrom > now ? <Badge tone="neutral">Later</Badge> : null}
              <br />
              {[record.savedBy, partsOf(record), record.hash.slice(0, 8)].filter(Boolean).join(' · ')}
            </span>
            {record.hash === data.presentHash ? null : (
              <Button isDisabled={isChanged} onPress={() => void bringBack(record)}>
                Bring back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const BEGINNING = '1970-01-01T00:00:00.000Z';
const dayOf = (moment: string): string => (moment === BEGINNING ? 'From the beginning' : localText(new Date(moment)));

function partsOf({ changed }: ShellRecord): string {
  const names = changed.map((part) => PART_NAMES[part]);
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
