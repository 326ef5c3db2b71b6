import type { RowLabel } from './labels';

/** A range of the dump in bytes. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A line item: its label, and the text of its cells as far as the page goes. */
export interface Row {
  label: RowLabel;
  line: ByteRange;
  cells: ByteRange[];
}
