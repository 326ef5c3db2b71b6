import type { FormattedText, TextRange } from './formatted';
import { runsOf, type TextRun } from './runs';

/**
 * Returns the runs of one line that Markdown can show as bold or italic, without spaces at their ends.
 * Marks count only where the characters on both sides allow it (CommonMark 6.2), so that a run gives up
 * the punctuation at an end that touches a word: `**Risk management**.We`. Runs that touch each other
 * keep the style that they share.
 */
export function emphasisedRuns(formatted: FormattedText, range: TextRange): TextRun[] {
  const { text } = formatted;
  const joined: TextRun[] = [];
  for (const run of runsOf(formatted, range)) {
    const { start, end } = withoutSpaces(text, run);
    if (start >= end || !(run.bold || run.italic)) continue;
    const last = joined.at(-1);
    if (last?.end !== start) {
      joined.push({ ...run, start, end });
      continue;
    }
    const shared = { bold: last.bold && run.bold, italic: last.italic && run.italic };
    // Without a shared style the second run is plain.
    if (shared.bold || shared.italic) Object.assign(last, shared, { end });
  }
  return joined.map((run) => narrowed(text, run, range)).filter(({ start, end }) => start < end);
}

function withoutSpaces(text: string, { start, end }: TextRange): TextRange {
  const run = text.slice(start, end);
  const before = run.length - run.trimStart().length;
  return { start: start + before, end: end - (run.length - run.trimEnd().length) };
}

/** Shortens a run until marks at both ends would count. */
function narrowed(text: string, run: TextRun, line: TextRange): TextRun {
  let { start, end } = run;
  while (start < end && !counts(before(text, start, line), after(text, start, line))) {
    start += after(text, start, line).length;
  }
  while (start < end && !counts(after(text, end, line), before(text, end, line))) {
    end -= before(text, end, line).length;
  }
  return { ...run, start, end };
}

/** Reports whether a mark counts between a character outside and one inside. */
function counts(outside: string, inside: string): boolean {
  if (inside === '' || isSpace(inside)) return false;
  return isWord(inside) || outside === '' || isSpace(outside) || isPunctuation(outside);
}

// Symbols, and characters of two code units, are punctuation to some implementations and not to
// others: they are taken for neither.

function isSpace(character: string): boolean {
  return /^[\t\n\f\r\p{Zs}]$/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}!-/:-@[-`{-~]$/u.test(character) && character.length === 1;
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{M}\p{N}]$/u.test(character) && character.length === 1;
}

/** Returns the character that ends at an offset; '' at the start of the line. */
function before(text: string, at: number, { start }: TextRange): string {
  return at <= start ? '' : (/.$/su.exec(text.slice(Math.max(start, at - 2), at))?.[0] ?? '');
}

function after(text: string, at: number, { end }: TextRange): string {
  return at >= end ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
