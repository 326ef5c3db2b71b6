/**
 * What is wrong with the file of a corpus, not with what it is asked, by the start of SQLite's code
 * (https://www.sqlite.org/rescode.html).
 */
const problems: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'The file is not a SQLite database',
  SQLITE_CORRUPT: 'The file is damaged: restore it from a copy, or delete it and add again',
  SQLITE_CANTOPEN: 'The file cannot be opened: check that it is one, and yours to read and write',
  SQLITE_READONLY: 'The file cannot be written: check its rights, and those of its folder',
  SQLITE_FULL: 'There is no space left for it: make space, and run the command again',
  SQLITE_IOERR:
    'The file cannot be read or written: check the space and the disk, then run the command again',
  SQLITE_BUSY: 'Another process has been using it all the time: run the command again later',
};

/** Returns why SQLite cannot use the file; `null` if the error is about something else. */
export function fileProblemOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const found = Object.entries(problems).find(([start]) => code.startsWith(start));
  return found?.[1] ?? null;
}
