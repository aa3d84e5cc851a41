import { useEffect, useEffectEvent } from 'react';

/** Takes in the file that was dropped where a block now stands, as soon as its form is on screen. */
export function useDroppedFile(take: (() => File | null) | undefined, add: (file: File) => void): void {
  const takeIn = useEffectEvent(() => {
    const file = take?.();
    if (file) add(file);
  });
  useEffect(() => takeIn(), []);
}
