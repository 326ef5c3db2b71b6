import { type Concealment, shown } from './concealment';
import type { List } from './list-numbering';
import type { Block } from './open-block';
import type { Script } from './scripts';
import type { TableGrid } from './table-grid';

/** The state inside an open element; children inherit it. */
export interface Frame {
  name: string;
  /** It begins and ends a line. */
  breaks: boolean;
  unread: boolean;
  concealment: Concealment;
  bold: boolean;
  italic: boolean;
  script: Script | null;
  /** Lines of the source are lines of the text: `<pre>`. */
  keepsLines: boolean;
  /** Its font has bullets in the place of letters. */
  hasBulletFont: boolean;
  /** The innermost heading, list item or table row. */
  block: Block | null;
  list: List | null;
  grid: TableGrid | null;
  cell: OpenCell | null;
}

/** An open row of a table. */
export interface OpenRow {
  id: number;
  grid: TableGrid;
}

/** An open cell of a table. */
export interface OpenCell {
  row: OpenRow;
  column: number;
  rows: number;
  header: boolean;
  /** Where its text begins, -1 while it has none. */
  start: number;
}

/** The state outside of all elements. */
export const root: Frame = {
  name: '',
  breaks: false,
  unread: false,
  concealment: shown,
  bold: false,
  italic: false,
  script: null,
  keepsLines: false,
  hasBulletFont: false,
  block: null,
  list: null,
  grid: null,
  cell: null,
};
