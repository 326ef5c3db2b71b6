import { functionWords } from '@cydkit/dedupe';
import type { TextRange } from './model';

/**
 * Returns the ranges of a text that are marked: those that overlap or have nothing but white space
 * between them are one. Words such as `the` are marked only next to others, unless there are no others.
 */
export function joinMarks(text: string, ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') {
      last.end = Math.max(last.end, end);
    } else joined.push({ start, end });
  }
  const shown = joined.filter(({ start, end }) => !isFunctionWords(text.slice(start, end)));
  return shown.length > 0 ? shown : joined;
}

const unmarked: ReadonlySet<string> = new Set(functionWords);

function isFunctionWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => unmarked.has(word));
}
