import { item } from '../structures/typed-arrays';
import type { Side } from './side';

/**
 * For each sentence whether it denies something, and the other text, where it has the same words,
 * nothing: `None of them had an effect`, `They could have had an effect`. What is denied in both is
 * taken for the same. `null` where no sentence denies anything.
 */
export function findTurned({ reading, own }: Side, other: Side): Uint8Array | null {
  if (reading.denials.length === 0) return null;
  const sentences = sentencesOfCommon(other);
  const turned = new Uint8Array(reading.denials.length);
  let common = 0;
  let word = 0;
  reading.sentenceEnds.forEach((end, sentence) => {
    const first = common;
    for (; word < end; word += 1) if (item(own, word) === 0) common += 1;
    if (item(reading.denials, sentence) === 0 || common === first) return;
    const likes = other.reading.denials.subarray(
      item(sentences, first),
      item(sentences, common - 1) + 1,
    );
    if (!likes.includes(1)) turned[sentence] = 1;
  });
  return turned;
}

/** The sentence in which each common word stands, in order. */
function sentencesOfCommon({ reading, own }: Side): Int32Array {
  const sentences = new Int32Array(own.length);
  let common = 0;
  let word = 0;
  reading.sentenceEnds.forEach((end, sentence) => {
    for (; word < end; word += 1) {
      if (item(own, word) === 1) continue;
      sentences[common] = sentence;
      common += 1;
    }
  });
  return sentences;
}
