/**
 * How many pairs of blocks are related, by the definitions and by comparing every two of them:
 * the slow way that nothing can go wrong in.
 *
 * @param {{ text: string }[]} blocks Of one filing.
 */
export function countRelations(blocks, minWords = 8) {
  const texts = blocks.map(({ text }) => text.trim().replace(/\s+/g, ' ')).filter(Boolean);
  const runs = texts.map((text) => runsOf(text, minWords));
  const counts = { identical: 0, contained: 0, overlapping: 0 };
  for (let a = 0; a < texts.length; a++) {
    for (let b = a + 1; b < texts.length; b++) {
      if (texts[a] === texts[b]) counts.identical++;
      else if (liesInside(texts[a], texts[b]) || liesInside(texts[b], texts[a])) counts.contained++;
      else if (meet(runs[a], runs[b])) counts.overlapping++;
    }
  }
  return counts;
}

const wordBefore = /[\p{L}\p{M}\p{N}_]$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}_]/u;

const isInsideWord = (text, at) =>
  wordBefore.test(text.slice(Math.max(0, at - 2), at)) && wordAfter.test(text.slice(at, at + 2));

function liesInside(inner, outer) {
  for (let at = outer.indexOf(inner); at !== -1; at = outer.indexOf(inner, at + 1)) {
    if (!isInsideWord(outer, at) && !isInsideWord(outer, at + inner.length)) return true;
  }
  return false;
}

/** Every run of so many words, from the begin of the first to the end of the last one. */
function runsOf(text, length) {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)];
  const runs = new Set();
  for (let first = 0; first + length <= words.length; first++) {
    const last = words[first + length - 1];
    runs.add(text.slice(words[first].index, last.index + last[0].length));
  }
  return runs;
}

function meet(one, other) {
  for (const run of one) if (other.has(run)) return true;
  return false;
}
