import { excerptOf, sentenceSpans } from '@cydkit/text';
import type { SearchHit, TextRange } from './model';

/** How much of the text is shown, in UTF-16 code units: a few lines. */
const room = 400;
/** Words that match are shown together if they are this close. */
const near = 300;
/** The most words that are shown apart from the others. */
const mostApart = 3;

/**
 * Returns what a result shows at a glance: where most of the words that match are close together, and
 * one place of each of the others.
 */
export function excerptOfHit(text: string, marks: readonly TextRange[]): SearchHit['excerpt'] {
  const deciding = densest(text, marks);
  const shown = new Set(deciding.map((mark) => wordsOf(text, mark)));
  const others = marks.filter((mark) => {
    const words = wordsOf(text, mark);
    return !shown.has(words) && shown.add(words);
  });
  const chosen = [...deciding, ...others.slice(0, mostApart)];
  const { quote, pieces } = excerptOf(text, {
    start: 0,
    end: text.length,
    deciding: chosen,
    clause: sentenceStart(text, chosen),
    room,
  });
  return { text: quote, marks: marksIn(quote, text, pieces, marks) };
}

/** Returns where the sentence with the first of the marks begins. */
function sentenceStart(text: string, marks: readonly TextRange[]): number | undefined {
  if (text.length <= room || marks.length === 0) return undefined;
  const first = marks.reduce((least, { start }) => Math.min(least, start), text.length);
  return sentenceSpans(text).findLast(({ start }) => start <= first)?.start;
}

function wordsOf(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).toLowerCase();
}

/** Returns the marks that are near each other and have the most different words; of equal ones the most. */
function densest(text: string, marks: readonly TextRange[]): readonly TextRange[] {
  const counts = new Map<string, number>();
  let best = { from: 0, to: 0, different: 0 };
  let from = 0;
  for (const [at, mark] of marks.entries()) {
    const words = wordsOf(text, mark);
    counts.set(words, (counts.get(words) ?? 0) + 1);
    for (let first = marks[from]; first !== undefined && first !== mark; first = marks[from]) {
      if (mark.end - first.start <= near) break;
      const left = wordsOf(text, first);
      const count = (counts.get(left) ?? 0) - 1;
      if (count > 0) counts.set(left, count);
      else counts.delete(left);
      from += 1;
    }
    const found = { from, to: at + 1, different: counts.size };
    if (isBetter(found, best)) best = found;
  }
  return marks.slice(best.from, best.to);
}

interface Run {
  from: number;
  to: number;
  different: number;
}

function isBetter(one: Run, other: Run): boolean {
  if (one.different !== other.different) return one.different > other.different;
  return one.to - one.from > other.to - other.from;
}

/** Returns the marks of a quote: all that are in its pieces, which three characters separate. */
function marksIn(
  quote: string,
  text: string,
  pieces: readonly [TextRange, ...TextRange[]],
  marks: readonly TextRange[],
): TextRange[] {
  const [first] = pieces;
  let at = quote.startsWith(text.slice(first.start, first.end)) ? 0 : '… '.length;
  return pieces.flatMap((piece) => {
    const shift = at - piece.start;
    at += piece.end - piece.start + ' … '.length;
    return marks.flatMap((mark) => {
      const start = Math.max(mark.start, piece.start);
      const end = Math.min(mark.end, piece.end);
      return start < end ? [{ start: start + shift, end: end + shift }] : [];
    });
  });
}
