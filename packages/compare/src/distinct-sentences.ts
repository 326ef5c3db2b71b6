import { dedupe, type LabelledPassage, type Passage } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';
import type { TextBlock } from './compared-blocks';
import { presented } from './concept-names';
import type { FactPlace } from './model';
import { PassageCoverage } from './passage-coverage';

/** The text of a filing, each sentence once, however many blocks have it, with its concepts. */
export interface SentenceList {
  sentences: LabelledPassage[];
  /** Returns the place of a piece of a sentence in the fact that it was taken from. */
  placeOf: (sentence: string, start: number, end: number) => FactPlace | null;
}

/**
 * Returns the sentences of all text blocks, whole, each once, but as often as a block repeats it.
 * Passages show which sentences a block shares with others; a passage may end inside a sentence if
 * only some words are shared.
 *
 * @param isOrdered true if both filings are in the order of their documents; else only the order within
 *   each block counts
 */
export function sentencesOf(blocks: readonly TextBlock[], isOrdered: boolean): SentenceList {
  const { passages } = dedupe(blocks);
  const coverage = new PassageCoverage(passages, blocks);
  const sentences: LabelledPassage[] = [];
  const places = new Map<string, { block: TextBlock; start: number }>();
  for (const block of inReadingOrder(blocks, passages)) {
    let before: number | null = null;
    for (const { start, end } of sentenceSpans(block.text)) {
      const names = coverage.take(block, start, end);
      if (names === null) {
        before = null;
        continue;
      }
      const id = `s${sentences.length + 1}`;
      const continues = before !== null && !block.text.slice(before, start).includes('\n');
      const text = block.text.slice(start, end);
      const labels = presented(names.keys());
      const positions = labels.map((name) => names.get(name) ?? 0);
      const gap = continues ? ' ' : '\n';
      sentences.push({ id, text, labels, gap, ...(!isOrdered && { positions }) });
      places.set(id, { block, start });
      before = end;
    }
  }
  const placeOf = (id: string, start: number, end: number): FactPlace | null => {
    const place = places.get(id);
    return place === undefined
      ? null
      : place.block.originOf(place.start + start, place.start + end);
  };
  return { sentences, placeOf };
}

/** Sorts blocks by their first passage; an outer one comes before those that it begins with. */
function inReadingOrder(blocks: readonly TextBlock[], passages: readonly Passage[]): TextBlock[] {
  const ranks = new Map<string, number>();
  for (const [rank, { blocks: covering }] of passages.entries()) {
    for (const id of covering) if (!ranks.has(id)) ranks.set(id, rank);
  }
  const rankOf = ({ id }: TextBlock): number => ranks.get(id) ?? passages.length;
  return [...blocks].sort((a, b) => rankOf(a) - rankOf(b) || b.text.length - a.text.length);
}
