import type { Word } from './split-words';
import type { Vocabulary } from './word-forms';

/**
 * One part of a phrase: takes the positions where the phrase may continue and returns those where it
 * may continue after this part. It works on sets of positions, so that each part reads a word once,
 * however the phrase is written.
 */
export type Step = (words: readonly Word[], places: readonly number[]) => readonly number[];

/** Accepts one of several words. */
export function oneOf(choice: Vocabulary): Step {
  return (words, places) => {
    const next: number[] = [];
    for (const place of places) {
      const word = words[place];
      if (word !== undefined && choice.has(word.text)) next.push(place + 1);
    }
    return next;
  };
}

/** Accepts one of several sequences. */
export function anyOf(alternatives: readonly (readonly Step[])[]): Step {
  return (words, places) => {
    const next = new Set<number>();
    for (const steps of alternatives) {
      let reached = places;
      for (const step of steps) {
        if (reached.length === 0) break;
        reached = step(words, reached);
      }
      for (const place of reached) next.add(place);
    }
    return [...next];
  };
}

/** Makes a step optional. */
export function orNothing(step: Step): Step {
  return (words, places) => [...new Set([...places, ...step(words, places)])];
}

/** Skips up to a number of words, but no semicolon or colon. */
export function gap(most: number): Step {
  return (words, places) => {
    const next = new Set<number>();
    for (const place of places) {
      for (let skipped = 0; skipped <= most; skipped += 1) {
        const word = words[place + skipped];
        if (word === undefined || (word.before === 'stop' && place + skipped > 0)) break;
        next.add(place + skipped);
      }
    }
    return [...next];
  };
}
