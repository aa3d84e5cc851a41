import { useEffect, useEffectEvent, useState } from 'react';
import styles from './DropTarget.module.css';

interface DropTargetProps {
  /** Files dropped anywhere but where something else took them. */
  onDrop(transfer: DataTransfer): void;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole window as a place to drop files on. The editor takes what is dropped on it before this does. */
export function DropTarget({ onDrop }: DropTargetProps) {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      setOver(true);
      // Why: without this the browser would leave the program and show the file.
      if (!event.defaultPrevented) event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!carriesFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer) take(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.veil} aria-hidden>
      <p className={styles.words}>Drop documents to bring them in, pictures and videos to put them into the story.</p>
    </div>
  );
}
