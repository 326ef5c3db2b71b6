import { matchAt, type Phrase, type Span } from './phrase';
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
  const byFirst = new Map<string, Entry<Meaning>[]>();
  const anywhere = entries.filter(({ phrase }) => phrase.first === null);
  for (const entry of entries) {
    for (const word of entry.phrase.first ?? []) {
      const known = byFirst.get(word);
      if (known === undefined) byFirst.set(word, [...anywhere, entry]);
      else known.push(entry);
    }
  }
  return (words) => {
    const matches: Match<Meaning>[] = [];
    for (const [start, { text }] of words.entries()) {
      for (const { phrase, meaning } of byFirst.get(text) ?? anywhere) {
        const end = matchAt(phrase, words, start);
        if (end !== null) matches.push({ start, end, meaning });
      }
    }
    return matches;
  };
}
