import type { Comparison, ConceptChangeKind } from '@cydkit/compare';
import { wordsSaid } from './summary';
import type { Titles } from './titles';

/** A concept whose text is not the same in both filings. */
export interface ConceptRow {
  title: string;
  change: Exclude<ConceptChangeKind, 'kept'>;
  /** 0 to 1; `null` where one filing has no text. */
  similarity: number | null;
  /** `412 → 431 words` */
  words: string;
  /** What its flag says in both filings; `null` where that changed or there is none. */
  unchangedFlag: 'true' | 'false' | null;
}

export interface ConceptChanges {
  changed: ConceptRow[];
  /** How many concepts have the same text. */
  kept: number;
}

export function conceptChanges({ concepts }: Comparison, { titleOf }: Titles): ConceptChanges {
  const changed = concepts.flatMap(({ concept, change, similarity, words, flag }) => {
    if (change === 'kept') return [];
    return [
      {
        title: titleOf(concept),
        change,
        similarity: change === 'changed' ? similarity : null,
        words: `${wordsSaid(words)}${change === 'changed' && similarity === 1 ? ', the same ones' : ''}`,
        unchangedFlag: flag?.state ?? null,
      },
    ];
  });
  return { changed, kept: concepts.length - changed.length };
}
