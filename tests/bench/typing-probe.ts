import type { Page } from '@playwright/test';

interface Probe {
  times: number[];
  /** Measures each event of this type from its time stamp to the end of the next frame. */
  watch(type: string): void;
  /** Measures the next click until `ready` says yes at the end of a frame. */
  watchClick(ready: () => boolean): void;
}
type ProbedWindow = Window & { probe: Probe };

/** Puts the stop-watch into every page that is loaded from now on, the same in each. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** Calls back once the next frame has been laid out and painted, so far as the page's own thread does it. */
    const afterFrame = (done: () => void): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    };
    const probe: Probe = {
      times: [],
      watch: (type) =>
        window.addEventListener(
          type,
          ({ timeStamp }) => afterFrame(() => probe.times.push(performance.now() - timeStamp)),
          { capture: true, passive: true },
        ),
      watchClick: (ready) =>
        window.addEventListener(
          'click',
          ({ timeStamp }) => {
            const look = (): void => {
              if (ready()) probe.times.push(performance.now() - timeStamp);
              else afterFrame(look);
            };
            afterFrame(look);
          },
          { capture: true, once: true },
        ),
    };
    Object.assign(window, { probe });
  });
}

export const watch = (page: Page, ...types: string[]): Promise<void> =>
  page.evaluate((wanted) => wanted.forEach((type) => (window as unknown as ProbedWindow).probe.watch(type)), types);

/** What was measured since the last call, in milliseconds. */
export const takeTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as ProbedWindow).probe.times.splice(0));

/** From a click to the end of the frame in which `surface` holds this story, every block of it drawn. Milliseconds. */
export async function clickToShown(
  page: Page,
  story: { surface: string; blocks: number; headline: string },
  click: () => Promise<void>,
): Promise<number> {
  await page.evaluate(({ surface, blocks, headline }) => {
    (window as unknown as ProbedWindow).probe.watchClick(() => {
      const shown = document.querySelector(surface);
      const title = document.querySelector<HTMLTextAreaElement>('[aria-label="Headline"]');
      return (
        shown?.childElementCount === blocks &&
        title?.value === headline &&
        shown.querySelector('[data-fields-block]:empty') === null
      );
    });
  }, story);
  await click();
  await page.waitForFunction(() => (window as unknown as ProbedWindow).probe.times.length > 0);
  return (await takeTimes(page))[0] ?? Number.NaN;
}
