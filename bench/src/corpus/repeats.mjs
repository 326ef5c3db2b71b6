/** How many of the runs of the shorter text must be in the longer one for one to repeat the other. */
const alike = 0.8;

/**
 * Counts the results that a reader has read already: their text is in an earlier one or has it, or most
 * of their runs of three words are the same, as in the report of the year before.
 *
 * @param {string[]} texts in the order in which they are shown
 */
export function countRepeats(texts) {
  const read = texts.map(runsOf);
  return read.filter((own, at) => read.slice(0, at).some((earlier) => repeats(own, earlier)))
    .length;
}

function runsOf(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  return new Set(runs.length > 0 ? runs : [words.join(' ')]);
}

/** Of the shorter one, so that a text inside a longer one counts. */
function repeats(one, other) {
  const [less, more] = one.size < other.size ? [one, other] : [other, one];
  return [...less].filter((run) => more.has(run)).length >= alike * less.size;
}
