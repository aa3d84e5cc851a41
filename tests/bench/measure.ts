/** One line of the report: what was measured, against what, and the two medians in milliseconds. */
export interface Comparison {
  name: string;
  milliseconds: number;
  against: string;
  againstMilliseconds: number;
}

/** The median time of `runs` calls in milliseconds, after a few to warm up. */
export async function median(runs: number, work: (run: number) => unknown): Promise<number> {
  const times: number[] = [];
  const warmUp = Math.min(5, runs);
  for (let run = -warmUp; run < runs; run++) {
    const started = performance.now();
    await work(run + warmUp);
    if (run >= 0) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Medians of two pieces of work done in turn, so that both meet the same machine. */
export async function medianOfEach(
  runs: number,
  one: (run: number) => unknown,
  other: (run: number) => unknown,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    for (const [index, work] of [one, other].entries()) {
      const started = performance.now();
      await work(run);
      if (run >= Math.min(5, runs / 4)) times[index]?.push(performance.now() - started);
    }
  }
  const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return [middle(times[0]), middle(times[1])];
}

const figure = (milliseconds: number): string =>
  `${milliseconds < 10 ? milliseconds.toFixed(3) : milliseconds.toFixed(1)} ms`;

/** A comparison as a sentence with its ratio. */
export function report({ name, milliseconds, against, againstMilliseconds }: Comparison): string {
  const ratio = (milliseconds / againstMilliseconds).toFixed(2);
  return `${name}: ${figure(milliseconds)}; ${against}: ${figure(againstMilliseconds)}; ratio ${ratio}`;
}
