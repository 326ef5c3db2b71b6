import { dedupe, type LabelledPassage, sentenceSpans } from '@cydkit/dedupe';
import { presented } from './concept-names';
import { Coverage } from './coverage';
import type { FactPlace } from './model';
import type { TextBlock } from './text-blocks';

/** The text of a filing, each sentence once, with the concepts that it is tagged with. */
export interface SentenceList {
  sentences: LabelledPassage[];
  /** The place of a piece of a sentence in the fact that it was taken from. */
  placeOf: (sentence: string, start: number, end: number) => FactPlace | null;
}

/**
 * The sentences of all text blocks, whole, each once. The passages tell which sentences a block
 * shares with others; a passage may end inside a sentence, where only some words are shared.
 */
export function sentencesOf(blocks: readonly TextBlock[]): SentenceList {
  // Where ranges say how the blocks lie in the document, the sentences are in its order.
  const isOrdered = blocks.every(({ ranges }) => ranges !== undefined);
  const { passages } = dedupe(blocks);
  const coverage = new Coverage(passages, blocks);
  const ranks = new Map(
    passages.flatMap(({ blocks }, rank) => blocks.map((id) => [id, rank] as const)).reverse(),
  );
  const rankOf = ({ id }: TextBlock): number => ranks.get(id) ?? passages.length;
  const inOrder = [...blocks].sort(
    (a, b) => rankOf(a) - rankOf(b) || b.text.length - a.text.length,
  );

  const sentences: LabelledPassage[] = [];
  const places = new Map<string, FactPlace>();
  for (const block of inOrder) {
    let before: number | null = null;
    for (const { start, end } of sentenceSpans(block.text)) {
      const names = coverage.take(block, start, end);
      if (names === null) {
        before = null;
        continue;
      }
      const id = `s${sentences.length + 1}`;
      const goesOn = before !== null && !block.text.slice(before, start).includes('\n');
      const text = block.text.slice(start, end);
      const labels = presented(names.keys());
      const positions = labels.map((name) => names.get(name) ?? 0);
      const gap = goesOn ? ' ' : '\n';
      sentences.push({ id, text, labels, gap, ...(!isOrdered && { positions }) });
      places.set(id, { fact: block.fact, start: block.offset + start, end: block.offset + end });
      before = end;
    }
  }
  return { sentences, placeOf: (id, start, end) => pieceOf(places.get(id), start, end) };
}

function pieceOf(place: FactPlace | undefined, start: number, end: number): FactPlace | null {
  if (place === undefined) return null;
  return { fact: place.fact, start: place.start + start, end: place.start + end };
}
