import { useCallback, useState } from 'react';
import type { CaptionFile, Cue } from '../../../../../shared/domain/captions/cue.ts';

interface Steps {
  past: CaptionFile[];
  present: CaptionFile;
  future: CaptionFile[];
  /** What the last step changed; another change of the same is part of that step. */
  last: string;
}

/** A caption file that is being corrected, with every step back. */
export interface CaptionWork {
  file: CaptionFile;
  /** Puts other cues in place. `what` names the change: several of one name in a row are one step, those without a name each their own. */
  setCues(cues: readonly Cue[], what: string): void;
  undo(): void;
  redo(): void;
  canUndo: boolean;
  canRedo: boolean;
}

/** How many steps are kept. */
const DEEPEST = 500;

export function useCaptionFile(opened: CaptionFile): CaptionWork {
  const [steps, setSteps] = useState<Steps>({ past: [], present: opened, future: [], last: '' });
  const setCues = useCallback(
    (cues: readonly Cue[], what: string): void =>
      setSteps(({ past, present, last }) => ({
        past: what !== '' && what === last ? past : [...past.slice(-DEEPEST), present],
        present: { ...present, cues },
        future: [],
        last: what,
      })),
    [],
  );
  return {
    file: steps.present,
    setCues,
    undo: () =>
      setSteps((before) => {
        const present = before.past.at(-1);
        if (!present) return before;
        return { past: before.past.slice(0, -1), present, future: [before.present, ...before.future], last: '' };
      }),
    redo: () =>
      setSteps((before) => {
        const [present, ...future] = before.future;
        return present ? { past: [...before.past, before.present], present, future, last: '' } : before;
      }),
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
  };
}
