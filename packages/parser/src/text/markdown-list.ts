/** Deeper lists are written at this depth: hostile nesting must not multiply the text. */
const maxDepth = 8;

/**
 * How far the lines of nested lists are indented: what belongs to an item begins where the item's
 * text does. Of items around a line only those count that were written, so that a range that
 * begins in the midst of a list begins at the margin; four spaces would make code of it.
 *
 *     - one
 *     - two
 *       10. inside two
 *
 *           also inside 10
 */
export class ListIndent {
  /** Level and width of the markers of the items around, outermost first. */
  readonly #items: { level: number; width: number }[] = [];

  /** The indent of an item; it holds for what belongs to it from then on. */
  item(level: number, marker: string): string {
    this.#closeFrom(level);
    const indent = this.#indent();
    if (this.#items.length < maxDepth) this.#items.push({ level, width: marker.length + 1 });
    return indent;
  }

  /** The indent of a further paragraph of an item at this level. */
  paragraph(level: number): string {
    this.#closeFrom(level + 1);
    return this.#indent();
  }

  /** A line outside of lists ends them. */
  leave(): void {
    this.#items.length = 0;
  }

  #closeFrom(level: number): void {
    for (let last = this.#items.at(-1); last && last.level >= level; last = this.#items.at(-1)) {
      this.#items.pop();
    }
  }

  #indent(): string {
    return ' '.repeat(this.#items.reduce((sum, { width }) => sum + width, 0));
  }
}
