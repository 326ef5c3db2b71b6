import { matchAt, type Phrase, type Span } from './phrase';
import type { Word } from './words';

/** A phrase with what it stands for. */
export interface Entry<Meaning> {
  phrase: Phrase;
  meaning: Meaning;
}

export interface Match<Meaning> extends Span {
  meaning: Meaning;
}

/** Finds the phrases of a list; only those that may begin with a word are tried at it. */
export type Phrasebook<Meaning> = (words: readonly Word[]) => Match<Meaning>[];

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
