import { scanWords } from '@cydkit/dedupe';
import { sentenceSpans } from '@cydkit/text';

/** Words in the sentences that have them. */
export interface LocatedWords {
  text: string;
  /** Where the words are in it, if there is more. */
  marks: { start: number; end: number }[];
}

/** Returns the sentences of a text that have some words in one run; `null` if none has. */
export function locateWords(text: string, words: string): LocatedWords | null {
  const run = runOf(text, words);
  if (run === null) return null;
  const spans = sentenceSpans(text).filter(({ start, end }) => end > run.start && start < run.end);
  const start = Math.min(run.start, spans[0]?.start ?? run.start);
  const end = Math.max(run.end, spans.at(-1)?.end ?? run.end);
  const isAll = scanWords(text.slice(start, end)).count === scanWords(words).count;
  return {
    text: text.slice(start, end),
    marks: isAll ? [] : [{ start: run.start - start, end: run.end - start }],
  };
}

/** Finds a run of words by their hashes, in linear time whatever they are (Knuth, Morris and Pratt 1977). */
function runOf(text: string, words: string): { start: number; end: number } | null {
  const all = scanWords(text);
  const wanted = scanWords(words);
  if (wanted.count === 0) return null;
  const borders = bordersOf(wanted.hashes, wanted.count);
  let matched = 0;
  for (let at = 0; at < all.count; at += 1) {
    while (matched > 0 && wanted.hashes[matched] !== all.hashes[at]) {
      matched = borders[matched - 1] ?? 0;
    }
    if (wanted.hashes[matched] === all.hashes[at]) matched += 1;
    if (matched === wanted.count) {
      return { start: all.starts[at - matched + 1] ?? 0, end: all.ends[at] ?? 0 };
    }
  }
  return null;
}

/** For each prefix of the words, how long its longest end is that is also its start. */
function bordersOf(hashes: Int32Array, count: number): Int32Array {
  const borders = new Int32Array(count);
  let length = 0;
  for (let at = 1; at < count; at += 1) {
    while (length > 0 && hashes[at] !== hashes[length]) length = borders[length - 1] ?? 0;
    if (hashes[at] === hashes[length]) length += 1;
    borders[at] = length;
  }
  return borders;
}
