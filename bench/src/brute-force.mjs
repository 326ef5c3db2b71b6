/**
 * Counts related pairs of blocks by the definitions, comparing every two of them: slow, but simple
 * enough to be right.
 *
 * @param {{ text: string }[]} blocks The blocks of one filing.
 */
export function countRelations(blocks, minWords = 8) {
  const texts = blocks.map(({ text }) => text.trim().replace(/\s+/g, ' ')).filter(Boolean);
  const runs = texts.map((text) => runsOf(text, minWords));
  const counts = { identical: 0, contained: 0, overlapping: 0 };
  for (let a = 0; a < texts.length; a += 1) {
    for (let b = a + 1; b < texts.length; b += 1) {
      if (texts[a] === texts[b]) counts.identical += 1;
      else if (liesInside(texts[a], texts[b]) || liesInside(texts[b], texts[a]))
        counts.contained += 1;
      else if (meet(runs[a], runs[b])) counts.overlapping += 1;
    }
  }
  return counts;
}

const wordBefore = /[\p{L}\p{M}\p{N}_]$/u;
const wordAfter = /^[\p{L}\p{M}\p{N}_]/u;

function isInsideWord(text, at) {
  return (
    wordBefore.test(text.slice(Math.max(0, at - 2), at)) && wordAfter.test(text.slice(at, at + 2))
  );
}

function liesInside(inner, outer) {
  for (let at = outer.indexOf(inner); at !== -1; at = outer.indexOf(inner, at + 1)) {
    if (!isInsideWord(outer, at) && !isInsideWord(outer, at + inner.length)) return true;
  }
  return false;
}

/** Returns every run of `length` words, from the start of the first to the end of the last. */
function runsOf(text, length) {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)];
  const runs = new Set();
  for (let first = 0; first + length <= words.length; first += 1) {
    const last = words[first + length - 1];
    runs.add(text.slice(words[first].index, last.index + last[0].length));
  }
  return runs;
}

function meet(one, other) {
  for (const run of one) if (other.has(run)) return true;
  return false;
}
