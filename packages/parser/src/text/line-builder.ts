import { squeeze, withoutInvisible } from '@cydkit/text';
import { isBullet, spaceBullet } from './bullets';
import type { Cell, FormattedText, Line, LineStyle } from './formatted';
import { TextBuilder } from './text-builder';

/** What separates the text so far from the text to come. */
type Gap = 'none' | 'space' | 'line';

const paragraph: LineStyle = { kind: 'paragraph', level: 0 };

/**
 * Builds lines of readable text from text nodes: white space collapses within and between nodes,
 * lines break only on request, and never at the ends.
 */
export class LineBuilder {
  readonly #text = new TextBuilder();
  /** Its last character. */
  #last = '';
  #gap: Gap = 'none';
  #lineStart = 0;
  #lineStyle: LineStyle = paragraph;
  #lineListed = false;
  #cells: Cell[] = [];
  readonly #lines: Line[] = [];
  readonly #keepsLines: boolean;

  /** @param keepsLines Whether `finish` returns lines and cells. */
  constructor(keepsLines: boolean) {
    this.#keepsLines = keepsLines;
  }

  /** Length of the text so far, without a gap that would need more text after it. */
  get length(): number {
    return this.#text.length;
  }

  /** The character that text without white space before it would follow; '' at the start of a line. */
  get last(): string {
    return this.#gap === 'none' && this.#text.length > this.#lineStart ? this.#last : '';
  }

  /**
   * Adds text; returns where it begins, or -1 if it was only white space.
   *
   * @param marker Is written before the text: the number of a list's item.
   */
  add(raw: string, style: LineStyle = paragraph, marker?: string): number {
    const text = squeeze(withoutInvisible(raw));
    if (text === '' || text === ' ') {
      if (text === ' ') this.space();
      return -1;
    }
    if (text.startsWith(' ')) this.space();
    this.#closeGap();
    if (this.#text.length === this.#lineStart) this.#lineStyle = style;
    const start = this.#text.length;
    const words = start === this.#lineStart ? spaceBullet(text.trim()) : text.trim();
    this.#text.add(marker === undefined ? words : `${marker} ${words}`);
    this.#last = words.slice(-1);
    if (text.endsWith(' ') || (start === this.#lineStart && isBullet(words))) this.space();
    return start;
  }

  /** Adds white space after a line's first text if it is a single letter: in its font, a bullet. */
  spaceLetter(start: number): void {
    if (start === this.#lineStart && this.#text.length === start + 1) this.space();
  }

  /** Adds white space, which counts only between two texts of a line. */
  space(): void {
    if (this.#gap === 'none' && this.#text.length > this.#lineStart) this.#gap = 'space';
  }

  /** Ends the line, if it has text. */
  breakLine(): void {
    if (this.#text.length > this.#lineStart) this.#gap = 'line';
  }

  /** Ends the line for good: later cells belong to the next one. */
  breakRow(): void {
    this.breakLine();
    this.#listLine();
  }

  /** Undoes a line break if no text has followed: cells of a row share a line. */
  joinLine(): void {
    if (this.#gap === 'line' && !this.#lineListed) this.#gap = 'space';
  }

  cell(cell: Cell): void {
    if (this.#keepsLines) this.#cells.push(cell);
  }

  finish(): Pick<FormattedText, 'text' | 'lines'> {
    this.#listLine();
    return { text: String(this.#text), lines: this.#lines };
  }

  #closeGap(): void {
    if (this.#gap === 'space') this.#text.add(' ');
    if (this.#gap === 'line') {
      this.#listLine();
      this.#text.add('\n');
      this.#lineStart = this.#text.length;
      this.#lineListed = false;
    }
    this.#gap = 'none';
  }

  #listLine(): void {
    if (this.#lineListed || this.#text.length === this.#lineStart) return;
    this.#lineListed = true;
    if (!this.#keepsLines) return;
    const line: Line = { start: this.#lineStart, end: this.#text.length, ...this.#lineStyle };
    if (this.#cells.length > 0) line.cells = this.#cells;
    this.#cells = [];
    this.#lines.push(line);
  }
}
