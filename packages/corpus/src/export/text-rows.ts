import { type CsvCell, csvRecord } from '@cydkit/reporters/csv';
import type { SqlValue } from '../store/database';
import type { ExportedFile, NewFile } from './export-file';
import type { ExportColumn } from './export-tables';
import type { RowWriter } from './row-writer';

/** How much text is written at once, in UTF-16 units. */
const chunk = 2 ** 20;

type Value = SqlValue | boolean;

/** Writes each row as a line of text. */
class TextRows implements RowWriter {
  readonly #file: NewFile;
  readonly #line: (row: readonly Value[]) => string;
  #text: string;
  #rows = 0;

  /** @param header what precedes the rows */
  constructor(file: NewFile, line: (row: readonly Value[]) => string, header = '') {
    this.#file = file;
    this.#line = line;
    this.#text = header;
  }

  async write(row: readonly Value[]): Promise<void> {
    this.#text += this.#line(row);
    this.#rows += 1;
    if (this.#text.length >= chunk) await this.#flush();
  }

  async close(): Promise<ExportedFile> {
    await this.#flush();
    return await this.#file.close(this.#rows);
  }

  async abandon(): Promise<void> {
    await this.#file.abandon();
  }

  async #flush(): Promise<void> {
    await this.#file.write(Buffer.from(this.#text));
    this.#text = '';
  }
}

/** Writes comma-separated values, RFC 4180, with a header; null is empty. */
export function csvRows(columns: readonly ExportColumn[], file: NewFile): RowWriter {
  const line = (row: readonly Value[]): string => csvRecord(row as readonly CsvCell[]);
  return new TextRows(file, line, csvRecord(columns.map(({ name }) => name)));
}

/** Writes a JSON object a line. */
export function ndjsonRows(columns: readonly ExportColumn[], file: NewFile): RowWriter {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  return new TextRows(file, (row) => {
    const fields = names.map((name, index) => name + JSON.stringify(row[index] ?? null));
    return `{${fields.join(',')}}\n`;
  });
}
