import type { SqlValue } from '../store/database';
import type { ExportedFile } from './export-file';

/** Writes rows to a file; the values are in the order of the columns. */
export interface RowWriter {
  write(row: readonly (SqlValue | boolean)[]): Promise<void>;
  close(): Promise<ExportedFile>;
  /** Closes what is not closed yet. Never throws. */
  abandon(): Promise<void>;
}
