/** A piece of a statement, as SQLite reads it: a word, a text in quotes, a sign. */
export interface SqlToken {
  text: string;
  /** Where it begins, in UTF-16 units. */
  at: number;
  kind: 'word' | 'quoted' | 'sign';
}

/**
 * SQLite's rules (tokenize.c): white space is ASCII; a line comment ends with its line, another one
 * at the end of the text if nothing closes it; every character beyond ASCII belongs to a word.
 */
const pattern =
  /(?<space>[ \t\n\f\r]+|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?)|(?<word>[\w$\x80-\u{10ffff}]+)|(?<quoted>'(?:[^']|'')*'?|"(?:[^"]|"")*"?|`(?:[^`]|``)*`?|\[[^\]]*\]?)|./gsu;

/** Returns the pieces of a statement, without white space and comments. */
export function scanSql(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  for (const { 0: text, index: at, groups } of sql.matchAll(pattern)) {
    if (groups?.['space'] !== undefined) continue;
    const kind = groups?.['word'] ? 'word' : groups?.['quoted'] ? 'quoted' : 'sign';
    tokens.push({ text, at, kind });
  }
  return tokens;
}

/** Returns a name without its quotes. */
export function nameOf({ text, kind }: SqlToken): string {
  return kind === 'quoted' ? text.slice(1, -1) : text;
}
