import type { Report } from '../report-model';
import { shortened } from '../shortened';
import { describePassages } from './passage-numbers';

/** Earlier passages, one after the other, that the text repeats in a place. */
export interface Repeat {
  /** `passages 3 and 4` */
  passages: string;
  numbers: number[];
  /** How their text begins. */
  beginning: string;
}

/**
 * Where blocks come back to passages that were told before, by the id of the passage that they
 * follow. A block of the passages 1 2 3 2 4 gives `3 → passage 2`: without it a reader would miss
 * something between 3 and 4. Several where blocks go on differently.
 */
export function repeatsAfter(report: Report): ReadonlyMap<string, Repeat[]> {
  const { passages } = report;
  const after = new Map<string, Repeat[]>();
  for (const [number, runs] of runsAfter(report)) {
    const repeats = longest(runs).map((run) => ({
      passages: describePassages(run),
      numbers: run,
      beginning: shortened(run.map((each) => passages[each - 1]?.text).join(' ')),
    }));
    after.set(passages[number - 1]?.id ?? '', repeats);
  }
  return after;
}

/** Runs of passage numbers, by the number of the passage that they follow. */
function runsAfter({ passages, blocks }: Report): Map<number, number[][]> {
  const numbers = new Map(passages.map(({ id }, index) => [id, index + 1]));
  const runs = new Map<number, number[][]>();
  for (const block of blocks) {
    let furthest = 0;
    let run: number[] | null = null;
    for (const id of block.passages) {
      const number = numbers.get(id) ?? 0;
      if (number > furthest) {
        furthest = number;
        run = null;
      } else if (run !== null) {
        run.push(number);
      } else {
        run = [number];
        runs.set(furthest, [...(runs.get(furthest) ?? []), run]);
      }
    }
  }
  return runs;
}

/** Each run once, without those that only stop earlier than another. */
function longest(runs: readonly number[][]): number[][] {
  const byText = new Map(runs.map((run) => [`${run.join(' ')} `, run]));
  const texts = [...byText.keys()];
  return [...byText]
    .filter(([text]) => !texts.some((other) => other !== text && other.startsWith(text)))
    .map(([, run]) => run);
}
