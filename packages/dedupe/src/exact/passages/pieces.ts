import { PairTable } from '../../structures/pair-table';
import { item } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';
import type { BlockTexts } from '../block-texts';
import { cutWholes, type Stretches } from './cut-wholes';
import type { Cuts } from './cuts';

/** The wholes as pieces, one after the other. */
export interface Pieces extends Stretches {
  /** For each piece what it is: equal pieces have one number, below `count`. */
  numbers: Int32Array;
  count: number;
}

/**
 * Two pieces are equal if their texts are. A part of a sentence of fewer than `minWords` words is
 * equal only to its own counterparts, or else a sentence would miss its `The` because another one,
 * cut by a tag, has a `The` as well.
 */
export function findPieces(read: BlockTexts, cuts: Cuts, minWords: number): Pieces {
  const stretches = cutWholes(read, cuts.before);
  const { words, texts } = stretches;
  const count = texts.length;
  const equal = new UnionFind(count);
  const firstOfText = new Map<number, number>();
  const counterparts = new PairTable(count);
  const firstCounterpart: number[] = [];
  for (let piece = 0; piece < count; piece += 1) {
    const [word, next, text] = [item(words, piece), item(words, piece + 1), item(texts, piece)];
    const counterpart = counterparts.intern(text, cuts.alike.find(word));
    const other = firstCounterpart[counterpart];
    if (other === undefined) firstCounterpart.push(piece);
    else equal.unite(other, piece);

    const endsSentence = next === cuts.sentences.length || cuts.sentences[next] === 1;
    const isSentence = cuts.sentences[word] === 1 && endsSentence;
    if (!isSentence && next - word < minWords) continue;
    const first = firstOfText.get(text);
    if (first === undefined) firstOfText.set(text, piece);
    else equal.unite(first, piece);
  }
  return { ...stretches, numbers: equal.classes(), count };
}
