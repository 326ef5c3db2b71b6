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
  const anywhere: Entry<Meaning>[] = [];
  for (const entry of entries) {
    if (entry.phrase.first === null) anywhere.push(entry);
    for (const word of entry.phrase.first ?? []) {
      const known = byFirst.get(word);
      if (known === undefined) byFirst.set(word, [entry]);
      else known.push(entry);
    }
  }
  return (words) =>
    words.flatMap(({ text }, start) =>
      [...(byFirst.get(text) ?? []), ...anywhere].flatMap(({ phrase, meaning }) => {
        const end = matchAt(phrase, words, start);
        return end === null ? [] : [{ start, end, meaning }];
      }),
    );
}
