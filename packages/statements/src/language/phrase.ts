import {
  anyOf,
  gap,
  oneOf,
  orNothing,
  placesAfter,
  type Sequence,
  type Step,
} from './phrase-steps';
import type { Word } from './split-words';
import type { Vocabulary } from './word-forms';

/** A run of words, `words.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** A pattern of words. */
export type Phrase = Sequence;

/** What a phrase accepts in place of a word: one of several words, or one of several phrases. */
type Part = Vocabulary | readonly Phrase[];

/**
 * Makes a phrase from words and vocabularies:
 *
 *     phrase`have|has not ${MATERIALLY} ${AFFECT}`   one of two words
 *     phrase`not currently? aware of`                an optional word
 *     phrase`${ENGAGE} ~4 ${PROFESSIONAL}`           up to four other words between
 *
 * A phrase ignores commas; a gap does not extend across a semicolon or colon.
 */
export function phrase(literals: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  const steps: Step[] = [];
  let first: Vocabulary | null | undefined;
  const add = (step: Step, begins: Vocabulary | null, optional: boolean): void => {
    steps.push(optional ? orNothing(step) : step);
    // A phrase with an optional first word may start with any word.
    if (first === undefined) first = optional ? null : begins;
  };
  for (const [index, literal] of literals.entries()) {
    for (const token of tokensOf(literal, index)) {
      const [word = '', optional] = token.split('?');
      if (word.startsWith('~')) add(gap(Number(word.slice(1))), null, false);
      else {
        const choice = new Set(word.split('|'));
        add(oneOf(choice), choice, optional !== undefined);
      }
    }
    const part = parts[index];
    if (part === undefined) continue;
    const optional = literals[index + 1]?.startsWith('?') ?? false;
    if (isVocabulary(part)) add(oneOf(part), part, optional);
    else add(anyOf(part), firstOf(part), optional);
  }
  return { steps, first: first ?? null };
}

/** Splits a literal; the question mark of `${AFFECT}?` starts the next one but belongs to the part before. */
function tokensOf(literal: string, index: number): string[] {
  const own = index > 0 && literal.startsWith('?') ? literal.slice(1) : literal;
  return own.split(' ').filter((token) => token !== '');
}

function isVocabulary(part: Part): part is Vocabulary {
  return part instanceof Set;
}

/** Returns the words that any of the phrases may start with; `null` if one may start with any word. */
export function firstOf(phrases: readonly Phrase[]): Vocabulary | null {
  const all = new Set<string>();
  for (const { first } of phrases) {
    if (first === null) return null;
    for (const word of first) all.add(word);
  }
  return all;
}

/** Returns where the shortest match of the phrase at this word ends; `null` if there is none. */
export function matchAt({ steps }: Phrase, words: readonly Word[], start: number): number | null {
  const [first, ...others] = placesAfter(steps, words, [start]);
  return first === undefined ? null : others.reduce((least, end) => Math.min(least, end), first);
}
