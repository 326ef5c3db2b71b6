/** Titles and such, before a name or a number. */
const abbreviations = new Set(
  'mr mrs ms dr prof messrs st no nos vs cf eg ie approx dept fig sec art'.split(' '),
);

/**
 * Returns the sentences that pairs are drawn from. The rule is the one in use when they were drawn and
 * labeled; it must not change with the library, or other pairs would be drawn.
 *
 * @returns {{ start: number, end: number }[]}
 */
export function sentencesOf(text) {
  const sentences = [];
  const push = (from, to) => {
    const piece = text.slice(from, to);
    const start = to - piece.trimStart().length;
    if (piece.trim() !== '') sentences.push({ start, end: start + piece.trim().length });
  };
  let from = 0;
  for (const { 0: stop, index } of text.matchAll(/[.!?][)\]}"'”’»]{0,8}(?=\s)|\n/gu)) {
    const to = index + stop.length;
    const continues = /^[\s("'“‘]*\p{Ll}/u.test(text.slice(to, to + 8));
    const before = text.slice(Math.max(0, index - 16), index);
    if (continues || (stop.startsWith('.') && isAbbreviated(before))) continue;
    push(from, to);
    from = to;
  }
  push(from, text.length);
  return sentences;
}

function isAbbreviated(before) {
  if (/(?:^|[^\p{L}\p{N}])(?:\p{L}\.)*\p{L}$/u.test(before)) return true;
  return abbreviations.has(/(?<!\p{L})\p{L}+$/u.exec(before)?.[0].toLowerCase());
}
