import type { SchemaElement } from 'hyparquet-writer';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SqlValue } from '../store/database';
import type { ExportedFile, NewFile } from './export-file';
import type { ExportColumn, ExportType } from './export-tables';
import type { RowWriter } from './row-writer';

/** A group of rows ends with the row that makes it this long: it is what is held in memory. */
const groupRows = 50_000;
const groupCharacters = 2 ** 23;

/** The types that every reader of Parquet knows. */
const types: Readonly<Record<ExportType, Partial<SchemaElement>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

/** Writes rows as Parquet with Snappy, group by group. */
export class ParquetRows implements RowWriter {
  readonly #columns: readonly ExportColumn[];
  readonly #file: NewFile;
  readonly #writer: ParquetWriter;
  #values: (SqlValue | boolean)[][];
  #rows = 0;
  #grouped = 0;
  #characters = 0;

  constructor(columns: readonly ExportColumn[], file: NewFile) {
    this.#columns = columns;
    this.#file = file;
    this.#values = columns.map(() => []);
    this.#writer = new ParquetWriter({
      writer: bytesFor(file),
      schema: schemaOf(columns),
      createdBy: 'cydkit',
    });
  }

  async write(row: readonly (SqlValue | boolean)[]): Promise<void> {
    for (const [index, column] of this.#values.entries()) {
      const value = row[index] ?? null;
      column.push(value);
      if (typeof value === 'string') this.#characters += value.length;
    }
    this.#rows += 1;
    this.#grouped += 1;
    if (this.#grouped >= groupRows || this.#characters >= groupCharacters) await this.#flush();
  }

  async close(): Promise<ExportedFile> {
    await this.#flush();
    await this.#writer.finish();
    return await this.#file.close(this.#rows);
  }

  async abandon(): Promise<void> {
    await this.#file.abandon();
  }

  async #flush(): Promise<void> {
    if (this.#grouped === 0) return;
    const columnData = this.#columns.map(({ name }, index) => ({
      name,
      data: this.#values[index] ?? [],
    }));
    await this.#writer.write({ columnData, rowGroupSize: this.#grouped });
    this.#values = this.#columns.map(() => []);
    this.#grouped = 0;
    this.#characters = 0;
  }
}

/** Returns how the columns are described in a file. */
export function schemaOf(columns: readonly ExportColumn[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf({ name, type, optional }: ExportColumn): SchemaElement {
  return { name, ...types[type], repetition_type: optional ? 'OPTIONAL' : 'REQUIRED' };
}

/** Collects a group of rows, then hands it to the file. */
function bytesFor(file: NewFile): ByteWriter {
  const writer = new ByteWriter();
  const flush = async (): Promise<void> => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    await file.write(bytes);
  };
  return Object.assign(writer, { flush, finish: flush });
}
