import { PairTable } from '../../structures/pair-table';
import { intsFrom, item } from '../../structures/typed-arrays';
import { UnionFind } from '../../structures/union-find';
import { isSpeaking, startWithSigns } from '../../tokens/tokens';
import type { BlockTexts } from '../block-texts';
import type { Cuts } from './cuts';

/** The wholes as pieces, one after the other. */
export interface Pieces {
  /** For each piece what it is: equal pieces have one number. */
  numbers: Int32Array;
  /** Numbers are below it. */
  count: number;
  /** The first word of each piece, and last the number of words. */
  words: Int32Array;
  /** Position of the first token of each piece, signs included, and last the number of positions. */
  starts: Int32Array;
}

/**
 * Two pieces are equal if their texts are, from the first word to the last one. Signs before and
 * after make no difference, but those that say something do: `$5`, `5%`.
 *
 * A part of a sentence that has fewer than `minWords` words is equal only to its own counterparts,
 * or else a sentence would miss its `The` because another one, cut by a tag, has a `The` as well.
 */
export function findPieces(read: BlockTexts, cuts: Cuts, minWords: number): Pieces {
  const { words, starts, texts } = cutPieces(read, cuts.before);
  const count = starts.length - 1;
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
  return { numbers: equal.classes(), count, words, starts };
}

/** Cuts the wholes, and numbers the texts of the pieces. */
function cutPieces(
  { texts, wholes, sequence, words }: BlockTexts,
  cuts: Uint8Array,
): { words: Int32Array; starts: Int32Array; texts: Int32Array } {
  const { symbols, begins } = sequence;
  const firstWords: number[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  const known = new Map<string, number>();

  wholes.forEach((text, index) => {
    const [begin, end] = [item(begins, index), item(begins, index + 1)];
    const lastWord = item(words.before, end);
    let word = item(words.before, begin);
    let from = begin;
    while (word < lastWord) {
      let next = word + 1;
      while (next < lastWord && cuts[next] === 0) next += 1;
      const to = next === lastWord ? end : startWithSigns(symbols, item(words.at, next));
      let first = from;
      while (!isSpeaking(item(symbols, first))) first += 1;
      let last = to - 1;
      while (!isSpeaking(item(symbols, last))) last -= 1;
      const key = (texts[text] ?? '').slice(
        item(sequence.starts, first),
        item(sequence.ends, last),
      );
      const number = known.get(key) ?? known.size;
      known.set(key, number);
      numbers.push(number);
      firstWords.push(word);
      starts.push(from);
      [word, from] = [next, to];
    }
  });
  return {
    words: intsFrom([...firstWords, words.at.length]),
    starts: intsFrom([...starts, symbols.length]),
    texts: intsFrom(numbers),
  };
}
