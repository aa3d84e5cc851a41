import { useState } from 'react';

/** What is being done with a file, and what went wrong with the last one. */
export interface FileWork {
  /** A sentence such as “Adding boat.webm…”, or null. */
  doing: string | null;
  error: string | null;
  /** Runs a piece of work; an error it throws is shown in the block and changes nothing. */
  run(doing: string, work: () => Promise<void>): Promise<void>;
}

export function useFileWork(): FileWork {
  const [doing, setDoing] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const run = async (what: string, work: () => Promise<void>): Promise<void> => {
    setDoing(what);
    setError(null);
    try {
      await work();
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem));
    } finally {
      setDoing(null);
    }
  };
  return { doing, error, run };
}
