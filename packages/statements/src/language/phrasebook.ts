import { matchAt, type Phrase, type Span } from './phrase';
import { byFirstWord } from './phrase-steps';
import type { Word } from './split-words';

/** A phrase with its meaning. */
export interface Entry<Meaning> {
  phrase: Phrase;
  meaning: Meaning;
}

/** A phrase found in a sentence. */
export interface Match<Meaning> extends Span {
  meaning: Meaning;
}

/** Finds the phrases of a list in a sentence. */
export type Phrasebook<Meaning> = (words: readonly Word[]) => Match<Meaning>[];

/** Makes a phrasebook that tries, at each word, only the phrases that may start with it. */
export function phrasebook<Meaning>(entries: readonly Entry<Meaning>[]): Phrasebook<Meaning> {
  const startingWith = byFirstWord(entries, ({ phrase }) => phrase.first);
  return (words) => {
    const matches: Match<Meaning>[] = [];
    for (const [start, { text }] of words.entries()) {
      for (const { phrase, meaning } of startingWith(text)) {
        const end = matchAt(phrase, words, start);
        if (end !== null) matches.push({ start, end, meaning });
      }
    }
    return matches;
  };
}
