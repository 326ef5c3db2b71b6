import type { Vocabulary } from './forms';
import type { Word } from './words';

/**
 * One part of a phrase: from the places where the phrase may go on, to those where it may go on
 * behind this part. Sets of places, not one place at a time: however a phrase is written, a word is
 * looked at once for each of its parts.
 */
export type Step = (words: readonly Word[], places: readonly number[]) => readonly number[];

export const oneOf =
  (choice: Vocabulary): Step =>
  (words, places) => {
    const next: number[] = [];
    for (const place of places) {
      const word = words[place];
      if (word !== undefined && choice.has(word.text)) next.push(place + 1);
    }
    return next;
  };

export const anyOf =
  (alternatives: readonly (readonly Step[])[]): Step =>
  (words, places) => {
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

export const orNothing =
  (step: Step): Step =>
  (words, places) => [...new Set([...places, ...step(words, places)])];

/** Up to so many words of any kind, and no semicolon or colon. */
export const gap =
  (most: number): Step =>
  (words, places) => {
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
