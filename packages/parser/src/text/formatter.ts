import { collapse } from '@cydkit/text';
import { type Concealment, concealmentIn, isGone, shown } from './concealment';
import type { FormattedText, LineStyle, Mark, TextRange } from './formatted';
import { type Frame, type OpenCell, type OpenRow, root } from './frame';
import { emphasisOf, unreadElements, voidElements } from './html-elements';
import { descriptionIn, type ImageCount } from './image-text';
import { breaksLines, layoutOf } from './inline-style';
import { LineBuilder } from './line-builder';
import { openList } from './list-numbering';
import { elementKey, type MarkupHandler, readMarkup } from './markup';
import { itemStyle, styleOf, takeMarker } from './open-block';
import { type Script, writeScript } from './scripts';
import { TableGrid } from './table-grid';
import { TextBuilder } from './text-builder';

/** Elements nested more deeply keep the style of the one around them: only hostile ones are. */
const maxDepth = 10_000;

const rowGroups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);
const lineEnd = /\r\n|\r|\n/u;

/** Returns the readable text of markup, with its lines, cells and marks. */
export function formatHtml(html: string): FormattedText {
  const formatter = new Formatter(true);
  readMarkup(html, formatter);
  return formatter.finish();
}

/** Returns no more than the text of `formatHtml`. */
export function readableHtml(html: string): string {
  const formatter = new Formatter(false);
  readMarkup(html, formatter);
  return formatter.finish().text;
}

/** Returns the readable text of text without markup, one line for each of its lines. */
export function formatPlain(text: string): FormattedText {
  return { ...plainLines(text, true), marks: { bold: [], italic: [] } };
}

/** Returns no more than the text of `formatPlain`. */
export function readablePlain(text: string): string {
  return plainLines(text, false).text;
}

function plainLines(text: string, keepsLines: boolean): Pick<FormattedText, 'text' | 'lines'> {
  const lines = new LineBuilder(keepsLines);
  const ends = new RegExp(lineEnd, 'gu');
  let start = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.add(text.slice(start, end.index));
    lines.breakLine();
    start = ends.lastIndex;
  }
  lines.add(text.slice(start));
  return lines.finish();
}

/**
 * Turns markup into readable text: inline tags vanish, blocks and `<br>` break lines, the cells of
 * a row are joined by a space, white space collapses. What a reader sees but the text of the source
 * lacks is written: the numbers of lists, the place of raised and lowered text, the description of
 * an image. What styles conceal is left out. With `marks`, styles are read and lines kept as well, for
 * Markdown; the text is the same either way.
 */
export class Formatter implements MarkupHandler {
  readonly #lines: LineBuilder;
  readonly #ranges: Record<Mark, TextRange[]> = { bold: [], italic: [] };
  readonly #frames: Frame[] = [];
  readonly #open = new Map<string, number>();
  readonly #marks: boolean;
  /** How many elements are open below the deepest frame. */
  #beyond = 0;
  #frame: Frame = root;
  #openRows: OpenRow[] = [];
  #rows = 0;
  #tables = 0;
  #lists = 0;
  /** Raised or lowered text whose end is open: its elements may be several. */
  #raised: { text: string; script: Script; frame: Frame } | null = null;
  #hasWords = false;
  readonly #concealed = new TextBuilder();
  #images: ImageCount = { described: 0, undescribed: 0 };

  constructor(marks: boolean) {
    this.#marks = marks;
    this.#lines = new LineBuilder(marks);
  }

  /** Length of the text so far. */
  get length(): number {
    this.#endRaised();
    return this.#lines.length;
  }

  /** The images, if there is no other text; `null` if there is, or no image. */
  get onlyImages(): ImageCount | null {
    const { described, undescribed } = this.#images;
    return this.#hasWords || described + undescribed === 0 ? null : this.#images;
  }

  /** The text that styles conceal, white space collapsed. */
  get concealedText(): string {
    return collapse(String(this.#concealed));
  }

  /** Begins a part of a fact: the elements around it may conceal it. */
  beginPart(concealment: Concealment): void {
    this.#frame = { ...this.#frame, concealment };
  }

  text(text: string): void {
    const frame = this.#frame;
    if (frame.unread) return;
    if (frame.concealment !== shown) {
      this.#concealed.add(text);
      return;
    }
    if (this.#raised && this.#raised.script !== frame.script) this.#endRaised();
    if (frame.script === null) this.#write(text, frame);
    else if (this.#raised) this.#raised.text += text;
    else this.#raised = { text, script: frame.script, frame };
  }

  open(qualified: string, attributes: string, selfClosing: boolean): void {
    const name = elementKey(qualified);
    const concealment = concealmentIn(attributes, this.#frame.concealment);
    const breaks = breaksLines(name, attributes);
    if (isGone(concealment)) {
      if (breaks || name === 'br') this.#concealed.add(' ');
      this.#openGone(name, concealment, selfClosing);
      return;
    }
    const isCell = name === 'td' || name === 'th';
    if (name === 'br' || isCell || breaks) this.#endRaised();
    if (name === 'br') this.#lines.breakLine();
    else if (isCell) this.#lines.space();
    else if (name === 'img' && concealment === shown) this.#describe(attributes);
    else if (breaks) this.#breakBlock(name);
    if (voidElements.has(name)) return;
    if (this.#frames.length === maxDepth) {
      if (!selfClosing) this.#beyond += 1;
      return;
    }
    this.#frames.push(this.#frame);
    this.#frame = { ...this.#child(name, attributes), breaks, concealment };
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
    if (selfClosing) this.close(qualified);
  }

  close(qualified: string): void {
    const name = elementKey(qualified);
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      if (breaksLines(name, '')) this.#breakBlock(name);
      return;
    }
    if ((this.#open.get(name) ?? 0) === 0) return;
    while (this.#closeLast() !== name);
  }

  finish(): FormattedText {
    while (this.#frames.length > 0) this.#closeLast();
    this.#endRaised();
    return { ...this.#lines.finish(), marks: this.#ranges };
  }

  /** What is gone breaks no line and is in no table. */
  #openGone(name: string, concealment: Concealment, selfClosing: boolean): void {
    if (selfClosing || voidElements.has(name)) return;
    if (this.#frames.length === maxDepth) {
      this.#beyond += 1;
      return;
    }
    this.#frames.push(this.#frame);
    const unread = this.#frame.unread || unreadElements.has(name);
    this.#frame = { ...this.#frame, name, unread, concealment };
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  #endRaised(): void {
    const raised = this.#raised;
    if (raised === null) return;
    this.#raised = null;
    const { text, script, frame } = raised;
    this.#write(writeScript(text, script, this.#lines.last), frame);
  }

  #write(text: string, frame: Frame): void {
    if (!frame.keepsLines) {
      this.#writeLine(text, frame);
      return;
    }
    for (const [i, line] of text.split(lineEnd).entries()) {
      if (i > 0) this.#lines.breakLine();
      this.#writeLine(line, frame);
    }
  }

  #writeLine(text: string, frame: Frame): void {
    const { block } = frame;
    const marker = block?.used === false ? block.style.marker : undefined;
    const start = this.#lines.add(text, styleOf(block), marker);
    if (start === -1) return;
    this.#hasWords = true;
    if (frame.hasBulletFont) this.#lines.spaceLetter(start);
    if (block) block.used = true;
    if (frame.cell?.start === -1) frame.cell.start = start;
    const words = start + (marker === undefined ? 0 : marker.length + 1);
    if (frame.bold) this.#mark('bold', words);
    if (frame.italic) this.#mark('italic', words);
  }

  /** Writes the description of an image, apart from the text around it. */
  #describe(attributes: string): void {
    if (this.#frame.unread) return;
    const description = descriptionIn(attributes);
    this.#images[description === null ? 'undescribed' : 'described'] += 1;
    if (description === null) return;
    const hadWords = this.#hasWords || this.#raised !== null;
    this.#endRaised();
    this.#lines.space();
    this.#writeLine(description, this.#frame);
    this.#lines.space();
    this.#hasWords = hadWords;
  }

  #child(name: string, attributes: string): Frame {
    const parent = this.#frame;
    const frame: Frame = { ...parent, name, unread: parent.unread || unreadElements.has(name) };
    const layout = layoutOf(name, attributes);
    frame.script = layout.script ?? parent.script;
    frame.keepsLines = layout.keepsLines ?? parent.keepsLines;
    frame.hasBulletFont = layout.hasBulletFont ?? parent.hasBulletFont;
    if (this.#marks) {
      const emphasis = emphasisOf(name, attributes);
      frame.bold = emphasis.bold ?? parent.bold;
      frame.italic = emphasis.italic ?? parent.italic;
    }
    if (name === 'ul' || name === 'ol') {
      this.#lists += 1;
      const depth = (parent.list?.depth ?? 0) + 1;
      frame.list = openList(name, attributes, { id: this.#lists, depth });
    } else if (name === 'li') {
      const style = itemStyle(parent.list, attributes, parent.block);
      frame.block = { style: { ...style, ...rowOf(parent.cell) }, used: false };
    } else if (/^h[1-6]$/u.test(name)) {
      const marker = takeMarker(parent.block);
      const style: LineStyle = { kind: 'heading', level: Number(name[1]), ...rowOf(parent.cell) };
      frame.block = { style: { ...style, ...(marker !== undefined && { marker }) }, used: false };
    } else if (name === 'table') {
      frame.grid = this.#newGrid();
    } else if (rowGroups.has(name)) {
      frame.grid?.endGroup();
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

  #newGrid(): TableGrid {
    this.#tables += 1;
    return new TableGrid(this.#tables);
  }

  #newRow(): OpenRow {
    this.#rows += 1;
    const grid = this.#frame.grid ?? this.#newGrid();
    grid.beginRow();
    return { id: this.#rows, grid };
  }

  #openCell(header: boolean, attributes: string): OpenCell {
    const row = this.#openRows.at(-1) ?? this.#newRow();
    return { row, ...row.grid.place(attributes), header, start: -1 };
  }

  #breakBlock(name: string): void {
    if (name === 'tr') this.#lines.breakRow();
    // The first block of a cell continues the line of its row.
    else if (this.#frame.cell === null || this.#frame.cell.start !== -1) this.#lines.breakLine();
  }

  #closeLast(): string {
    const frame = this.#frame;
    this.#frame = this.#frames.pop() ?? root;
    const left = (this.#open.get(frame.name) ?? 1) - 1;
    if (left === 0) this.#open.delete(frame.name);
    else this.#open.set(frame.name, left);
    if (isGone(frame.concealment)) return frame.name;
    if (frame.breaks || frame.cell !== this.#frame.cell) this.#endRaised();
    if (frame.name === 'td' || frame.name === 'th') this.#closeCell(frame.cell);
    else if (frame.name === 'tr') this.#openRows.pop();
    if (frame.name === 'tr') this.#lines.breakRow();
    else if (frame.breaks) this.#breakBlock(frame.name);
    return frame.name;
  }

  #closeCell(cell: OpenCell | null): void {
    if (cell && cell.start !== -1) {
      const { start, column, rows, header } = cell;
      const end = this.#lines.length;
      this.#lines.cell({ start, end, column, ...(rows > 1 && { rows }), header });
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

function rowOf(cell: OpenCell | null): Pick<LineStyle, 'table' | 'row'> {
  return cell ? { table: cell.row.grid.id, row: cell.row.id } : {};
}
