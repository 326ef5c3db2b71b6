import type { Database } from '../store/database';
import type { TextRange } from './model';

/** Returns where words of an expression are in passages, in order, by the ids of the passages. */
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

/** Returns what is between two characters, as ranges of the text without them. */
function rangesBetween(marked: string, before: string, after: string): TextRange[] {
  const ranges: TextRange[] = [];
  const [first = '', ...parts] = marked.split(before);
  let start = first.length;
  for (const part of parts) {
    const [inside = '', outside = ''] = part.split(after);
    const end = start + inside.length;
    ranges.push({ start, end });
    start = end + outside.length;
  }
  return ranges;
}
