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

/** A sequence of steps, and the words that it may start with; `null` if any word may. */
export interface Sequence {
  steps: readonly Step[];
  first: Vocabulary | null;
}

/** Accepts one of several sequences. Tries at each word only those that may start with it. */
export function anyOf(alternatives: readonly Sequence[]): Step {
  const startingWith = byFirstWord(alternatives, ({ first }) => first);
  return (words, places) => {
    const starts = new Map<Sequence, number[]>();
    for (const place of places) {
      for (const alternative of startingWith(words[place]?.text ?? '')) {
        const known = starts.get(alternative);
        if (known === undefined) starts.set(alternative, [place]);
        else known.push(place);
      }
    }
    const next: number[] = [];
    for (const [{ steps }, from] of starts) {
      for (const place of placesAfter(steps, words, from)) next.push(place);
    }
    return next.length < 2 ? next : [...new Set(next)];
  };
}

/** Takes one step after the other. */
export function placesAfter(
  steps: readonly Step[],
  words: readonly Word[],
  from: readonly number[],
): readonly number[] {
  let places = from;
  for (const step of steps) {
    if (places.length === 0) break;
    places = step(words, places);
  }
  return places;
}

/** Returns a function that finds, of several items, those that may start with a word. */
export function byFirstWord<Item>(
  items: readonly Item[],
  firstOf: (item: Item) => Vocabulary | null,
): (word: string) => readonly Item[] {
  const anywhere = items.filter((item) => firstOf(item) === null);
  const byWord = new Map<string, Item[]>();
  for (const item of items) {
    for (const word of firstOf(item) ?? []) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [...anywhere, item]);
      else known.push(item);
    }
  }
  return (word) => byWord.get(word) ?? anywhere;
}

/** Makes a step optional. */
export function orNothing(step: Step): Step {
  return (words, places) => {
    const after = step(words, places);
    return after.length === 0 ? places : [...new Set([...places, ...after])];
  };
}

/** Skips up to a number of words, but no semicolon or colon. */
export function gap(most: number): Step {
  return (words, places) => {
    const [first] = places;
    if (first === undefined) return places;
    if (places.length === 1) return placesWithin(words, first, most);
    return [...new Set(places.flatMap((place) => placesWithin(words, place, most)))];
  };
}

function placesWithin(words: readonly Word[], from: number, most: number): number[] {
  const places: number[] = [];
  for (let place = from; place <= from + most; place += 1) {
    const word = words[place];
    if (word === undefined || (word.before === 'stop' && place > 0)) break;
    places.push(place);
  }
  return places;
}
