import type { FormattedText, LineStyle, Mark, TextRange } from './formatted';
import { blockElements, emphasisOf, unreadElements, voidElements } from './html-elements';
import { LineBuilder } from './line-builder';
import { elementKey, type MarkupHandler, readAttributes, readMarkup } from './markup';

/** The state inside an open element; children inherit it. */
interface Frame {
  name: string;
  unread: boolean;
  bold: boolean;
  italic: boolean;
  /** The innermost heading, list item or table row. */
  block: Block | null;
  list: List | null;
  cell: OpenCell | null;
}

interface Block {
  style: LineStyle;
  /** Only the first line of a list item has its marker. */
  used: boolean;
}

interface List {
  depth: number;
  /** Number of the next item; `null` for an unordered list. */
  next: number | null;
}

interface OpenRow {
  id: number;
  table: number;
  columns: number;
}

interface OpenCell {
  row: OpenRow;
  column: number;
  header: boolean;
  /** Where its text begins, -1 while it has none. */
  start: number;
}

const root: Frame = {
  name: '',
  unread: false,
  bold: false,
  italic: false,
  block: null,
  list: null,
  cell: null,
};

/** Returns the readable text of markup, with its lines, cells and marks. */
export function formatHtml(html: string): FormattedText {
  const formatter = new Formatter(true);
  readMarkup(html, formatter);
  return formatter.finish();
}

/** Returns the same for text without markup, one line for each of its lines. */
export function formatPlain(text: string): FormattedText {
  const lines = new LineBuilder();
  for (const line of text.split(/\r\n|\r|\n/u)) {
    lines.add(line);
    lines.breakLine();
  }
  return { ...lines.finish(), marks: { bold: [], italic: [] } };
}

/**
 * Turns markup into readable text: inline tags vanish, blocks and `<br>` break lines, the cells of
 * a row are joined by a space, white space collapses. With `marks`, styles are read as well, for
 * Markdown; the text is the same either way.
 */
export class Formatter implements MarkupHandler {
  readonly #lines = new LineBuilder();
  readonly #ranges: Record<Mark, TextRange[]> = { bold: [], italic: [] };
  readonly #frames: Frame[] = [];
  readonly #open = new Map<string, number>();
  readonly #marks: boolean;
  #frame: Frame = root;
  #openRows: OpenRow[] = [];
  #rows = 0;
  #tables = 0;

  constructor(marks: boolean) {
    this.#marks = marks;
  }

  /** Length of the text so far. */
  get length(): number {
    return this.#lines.length;
  }

  text(text: string): void {
    const frame = this.#frame;
    if (frame.unread) return;
    const start = this.#lines.add(text, styleOf(frame.block));
    if (start === -1) return;
    if (frame.block) frame.block.used = true;
    if (frame.cell?.start === -1) frame.cell.start = start;
    if (frame.bold) this.#mark('bold', start);
    if (frame.italic) this.#mark('italic', start);
  }

  open(qualified: string, attributes: string, selfClosing: boolean): void {
    const name = elementKey(qualified);
    if (name === 'br') this.#lines.breakLine();
    else if (name === 'td' || name === 'th') this.#lines.space();
    else if (blockElements.has(name)) this.#breakBlock(name);
    if (voidElements.has(name)) return;
    this.#frames.push(this.#frame);
    this.#frame = this.#child(name, attributes);
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (selfClosing) this.close(qualified);
  }

  close(qualified: string): void {
    const name = elementKey(qualified);
    if ((this.#open.get(name) ?? 0) === 0) return;
    while (this.#closeLast() !== name);
  }

  finish(): FormattedText {
    while (this.#frames.length > 0) this.#closeLast();
    return { ...this.#lines.finish(), marks: this.#ranges };
  }

  #child(name: string, attributes: string): Frame {
    const parent = this.#frame;
    const frame: Frame = { ...parent, name, unread: parent.unread || unreadElements.has(name) };
    if (this.#marks) {
      const emphasis = emphasisOf(name, attributes);
      frame.bold = emphasis.bold ?? parent.bold;
      frame.italic = emphasis.italic ?? parent.italic;
    }
    if (name === 'ul' || name === 'ol') {
      const next = name === 'ol' ? (ordinalIn(attributes, 'start') ?? 1) : null;
      frame.list = { depth: (parent.list?.depth ?? 0) + 1, next };
    } else if (name === 'li') {
      const style = itemStyle(parent.list, ordinalIn(attributes, 'value'));
      frame.block = { style: { ...style, ...rowOf(parent.cell) }, used: false };
    } else if (/^h[1-6]$/u.test(name)) {
      const style: LineStyle = { kind: 'heading', level: Number(name[1]), ...rowOf(parent.cell) };
      frame.block = { style, used: false };
    } else if (name === 'table') {
      this.#tables += 1;
    } else if (name === 'tr') {
      this.#openRows.push(this.#newRow());
    } else if (name === 'td' || name === 'th') {
      frame.cell = this.#openCell(name === 'th', attributes);
      const style: LineStyle = { kind: 'row', level: 0, ...rowOf(frame.cell) };
      frame.block = { style, used: false };
      frame.list = null;
    }
    return frame;
  }

  #newRow(): OpenRow {
    this.#rows += 1;
    return { id: this.#rows, table: this.#tables, columns: 0 };
  }

  #openCell(header: boolean, attributes: string): OpenCell {
    const row = this.#openRows.at(-1) ?? this.#newRow();
    const span = attributes.includes('colspan') ? readAttributes(attributes).get('colspan') : '1';
    const cell = { row, column: row.columns, header, start: -1 };
    row.columns += Math.min(Math.max(Number.parseInt(span ?? '1', 10) || 1, 1), 1000);
    return cell;
  }

  #breakBlock(name: string): void {
    if (name === 'tr') this.#lines.breakRow();
    // The first block of a cell continues the line of its row.
    else if (this.#frame.cell === null || this.#frame.cell.start !== -1) this.#lines.breakLine();
  }

  #closeLast(): string {
    const frame = this.#frame;
    this.#frame = this.#frames.pop() ?? root;
    this.#open.set(frame.name, (this.#open.get(frame.name) ?? 1) - 1);
    if (frame.name === 'td' || frame.name === 'th') this.#closeCell(frame.cell);
    else if (frame.name === 'tr') this.#openRows.pop();
    if (frame.name === 'tr') this.#lines.breakRow();
    else if (blockElements.has(frame.name)) this.#breakBlock(frame.name);
    return frame.name;
  }

  #closeCell(cell: OpenCell | null): void {
    if (cell && cell.start !== -1) {
      const { start, column, header } = cell;
      this.#lines.cell({ start, end: this.#lines.length, column, header });
      this.#lines.joinLine();
      // The text of an outer cell has begun with the text of an inner one.
      const outer = this.#frame.cell;
      if (outer?.start === -1) outer.start = start;
    }
    this.#lines.space();
  }

  #mark(mark: Mark, start: number): void {
    const ranges = this.#ranges[mark];
    const last = ranges.at(-1);
    if (last && start - last.end <= 1) last.end = this.#lines.length;
    else ranges.push({ start, end: this.#lines.length });
  }
}

function styleOf(block: Block | null): LineStyle | undefined {
  if (block === null) return undefined;
  const { style, used } = block;
  if (style.kind !== 'item' || !used) return style;
  const { ordinal: _, ...others } = style;
  return { ...others, kind: 'paragraph' };
}

function rowOf(cell: OpenCell | null): Pick<LineStyle, 'table' | 'row'> {
  return cell ? { table: cell.row.table, row: cell.row.id } : {};
}

function itemStyle(list: List | null, value: number | null): LineStyle {
  const level = list?.depth ?? 1;
  if (!list || list.next === null) return { kind: 'item', level };
  const ordinal = value ?? list.next;
  list.next = Math.min(ordinal + 1, maxOrdinal);
  return { kind: 'item', level, ordinal };
}

/** Numbers in Markdown lists have up to nine digits and no sign. */
const maxOrdinal = 999_999_999;

/** Returns the number that an attribute gives an item or a list, `start="3"`; `null` for none. */
function ordinalIn(attributes: string, name: string): number | null {
  if (!attributes.includes(name)) return null;
  const digits = /^\s*\+?(\d+)/u.exec(readAttributes(attributes).get(name) ?? '')?.[1];
  const ordinal = Number(digits ?? Number.NaN);
  return ordinal <= maxOrdinal ? ordinal : null;
}
