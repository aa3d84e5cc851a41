import { useEffect, useState } from 'react';
import { useConnected } from '../api/index.ts';
import { Notice } from '../ui/index.ts';
import styles from './Shell.module.css';

/** How long the host may be silent before that is said, in milliseconds: a reload of the page or a short stutter is no news. */
const PATIENCE_MS = 1500;

/** Says that Copydesk’s own process does not answer, for as long as it does not. */
export function ConnectionNotice() {
  const connected = useConnected();
  return connected ? null : <LateNotice />;
}

function LateNotice() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="warning">
        Copydesk’s own process does not answer. What you type is kept in this window and saved as soon as it answers
        again; keep the window open. If Copydesk was ended, start it anew.
      </Notice>
    </div>
  );
}
