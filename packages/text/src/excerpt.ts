/** A half-open range `[start, end)` of a text, in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

/** Words of a text to quote, such as a sentence, and those among them that must be in the quote. */
export interface Quotable extends Span {
  /** In any order. Default: none. */
  deciding?: readonly Span[] | undefined;
  /** Where the quote may begin if not all fits from the start: at the clause of the deciding words. */
  clause?: number | undefined;
  /** The most characters of the text to quote. Default: 400, a few lines. */
  room?: number | undefined;
}

/** A quote to be read at a glance, and where it is from. */
export interface Excerpt {
  /** The pieces, with `… ` before, ` … ` between and ` …` after them where words are left out. */
  quote: string;
  /** The ranges of the text that it holds, in order. */
  pieces: readonly [Span, ...Span[]];
  /** The ranges of the quote that hold the deciding words, in order. */
  marks: Span[];
}

/** Where deciding words do not all fit, both ends of longer ones do for the whole. */
const longestDeciding = 100;

/**
 * Quotes words of a text with the deciding ones, in no more characters of the text than there is room
 * for. The quote begins at the start if the deciding words then fit, else at their clause, else at the
 * first of them, and ends after the last word that fits. If they lie too far apart for that, each has a
 * piece of its own: `… none of these risks … has affected us …`.
 */
export function excerptOf(text: string, quotable: Quotable): Excerpt {
  const { room = 400 } = quotable;
  const deciding = united(text, quotable);
  const needed = fitting(text, deciding, room);
  const pieces = together(text, quotable, needed, room) ?? apart(text, quotable, needed, room);
  const leaves = (from: number, to: number): boolean => /\S/u.test(text.slice(from, to));
  const marks: Span[] = [];
  let quote = '';
  let last = quotable.start;
  for (const piece of pieces) {
    if (quote !== '') quote += ' … ';
    else if (leaves(last, piece.start)) quote = '… ';
    const shift = quote.length - piece.start;
    for (const span of deciding) {
      const start = Math.max(span.start, piece.start);
      const end = Math.min(span.end, piece.end);
      if (start < end) marks.push({ start: start + shift, end: end + shift });
    }
    quote += text.slice(piece.start, piece.end);
    last = piece.end;
  }
  return { quote: leaves(last, quotable.end) ? `${quote} …` : quote, pieces, marks };
}

/** Returns one piece with all deciding words; `null` if they lie too far apart. */
function together(
  text: string,
  { start, end, clause }: Quotable,
  deciding: readonly Span[],
  room: number,
): [Span] | null {
  const first = deciding[0]?.start ?? start;
  const last = deciding.at(-1)?.end ?? start;
  const from = [start, clause, first].find(
    (at) => at !== undefined && at <= first && last - at <= room,
  );
  if (from === undefined) return null;
  if (end - from <= room) return [{ start: from, end }];
  const cut = lastWordEnd(text, from, from + room) ?? wholeCharacters(text, from + room);
  return [{ start: from, end: Math.max(last, cut) }];
}

/** Returns a piece for each of the deciding words; one for several if what is between them fits. */
function apart(
  text: string,
  { start, end, clause }: Quotable,
  deciding: readonly Span[],
  room: number,
): [Span, ...Span[]] {
  const { pieces, spare } = joinedWithin(deciding, room);
  // The words beside each piece take equal shares of what is left.
  const share = Math.floor(spare / (2 * pieces.length));
  const [first, ...others] = pieces.map((piece, at): Span => {
    const from = piece.start - share;
    const starts = at === 0 ? [start, clause] : [firstWordStart(text, from, piece.start)];
    const isLast = at === pieces.length - 1;
    return {
      start:
        starts.find((place) => place !== undefined && piece.start - place <= share) ?? piece.start,
      end:
        isLast && end - piece.end <= share
          ? end
          : (lastWordEnd(text, piece.end, piece.end + share) ?? piece.end),
    };
  });
  return [first ?? { start, end: start }, ...others];
}

/** Joins ranges with the least between them, as far as all of it fits. */
function joinedWithin(ranges: readonly Span[], room: number): { pieces: Span[]; spare: number } {
  const gaps = ranges.flatMap(({ start }, at) => {
    const before = ranges[at - 1];
    return before === undefined ? [] : [{ at, length: start - before.end }];
  });
  let spare = room - lengthOf(ranges);
  const closed = new Set<number>();
  for (const { at, length } of gaps.sort((a, b) => a.length - b.length)) {
    if (length > spare) break;
    spare -= length;
    closed.add(at);
  }
  const pieces: Span[] = [];
  for (const [at, range] of ranges.entries()) {
    const before = pieces.at(-1);
    if (before !== undefined && closed.has(at)) before.end = range.end;
    else pieces.push({ ...range });
  }
  return { pieces, spare };
}

/** Returns the deciding words in order; those with nothing but white space between them are one range. */
function united(text: string, { start, end, deciding = [] }: Quotable): Span[] {
  const united: Span[] = [];
  for (const span of [...deciding].sort((a, b) => a.start - b.start)) {
    const own = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    const before = united.at(-1);
    if (own.end <= own.start) continue;
    if (before === undefined || /\S/u.test(text.slice(before.end, own.start))) united.push(own);
    else before.end = Math.max(before.end, own.end);
  }
  return united;
}

/** Returns the ranges if all fit, else the ends of long ones, and the first of too many. */
function fitting(text: string, ranges: readonly Span[], room: number): readonly Span[] {
  if (lengthOf(ranges) <= room) return ranges;
  const half = longestDeciding / 2;
  const ends = ranges.flatMap(({ start, end }) => {
    if (end - start <= longestDeciding) return [{ start, end }];
    return [
      { start, end: lastWordEnd(text, start, start + half) ?? wholeCharacters(text, start + half) },
      { start: firstWordStart(text, end - half, end), end },
    ];
  });
  let left = room;
  return ends.filter(({ start, end }) => {
    left -= end - start;
    return left >= 0;
  });
}

function lengthOf(ranges: readonly Span[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Returns where the last word ends that has white space after it; `null` if none does. */
function lastWordEnd(text: string, from: number, to: number): number | null {
  const words = text.slice(from, to);
  const whole = words.slice(0, Math.max(0, words.search(/\s\S*$/u))).trimEnd();
  return whole === '' ? null : from + whole.length;
}

/** Returns where the first word begins that has white space before it, else `to`. */
function firstWordStart(text: string, from: number, to: number): number {
  const space = /\s+/u.exec(text.slice(from, to));
  return space === null ? to : from + space.index + space[0].length;
}

/** Returns the place, or the one before it if it is inside a character. */
function wholeCharacters(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}
