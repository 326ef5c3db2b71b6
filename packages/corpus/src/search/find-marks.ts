import type { Database } from '../store/database';
import type { TextRange } from './model';

/** Returns where words of an expression are in passages, by the ids of the passages. */
export function findMarks(
  database: Database,
  expression: string,
  passages: readonly { id: number; text: string }[],
): Map<number, TextRange[]> {
  const [before, after] = unusedCharacters(passages.map(({ text }) => text));
  const rows = database
    .prepare(
      // `+` keeps SQLite from searching the full text once for every passage.
      `select t.rowid as id, highlight(passages_text, 0, ?, ?) as marked from passages_text t
       where passages_text match ? and +t.rowid in (select value from json_each(?))`,
    )
    .iterate<{ id: number; marked: string }>(
      before,
      after,
      expression,
      JSON.stringify(passages.map(({ id }) => id)),
    );
  const marks = new Map<number, TextRange[]>();
  for (const { id, marked } of rows) marks.set(id, rangesBetween(marked, before, after));
  return marks;
}

/** Returns two characters that are in none of the texts, so that marks cannot be mistaken. */
function unusedCharacters(texts: readonly string[]): [string, string] {
  const unused: string[] = [];
  for (let code = 1; unused.length < 2; code += 1) {
    const character = String.fromCharCode(code);
    if (!texts.some((text) => text.includes(character))) unused.push(character);
  }
  return [unused[0] ?? '', unused[1] ?? ''];
}

/**
 * Ranges with nothing but white space between them are one. Words such as `the` are marked only next to
 * others, unless there are no others.
 */
function rangesBetween(marked: string, before: string, after: string): TextRange[] {
  const ranges: TextRange[] = [];
  const [first = '', ...parts] = marked.split(before);
  let start = first.length;
  let between = first;
  for (const part of parts) {
    const [inside = '', outside = ''] = part.split(after);
    const end = start + inside.length;
    const last = ranges.at(-1);
    if (last !== undefined && between.trim() === '') last.end = end;
    else ranges.push({ start, end });
    start = end + outside.length;
    between = outside;
  }
  const text = marked.replaceAll(before, '').replaceAll(after, '');
  const shown = ranges.filter(({ start, end }) => !isFunctionWords(text.slice(start, end)));
  return shown.length > 0 ? shown : ranges;
}

/** Words that say nothing for themselves. */
const functionWords: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have if in is it its no not of on or our that the their this to was we were which who will with'.split(
    ' ',
  ),
);

function isFunctionWords(text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => functionWords.has(word));
}
