import type { Fact, TextBlockFact } from '../model';
import { type LinePiece, piecesOf, type TableCell } from './display-pieces';
import type { FormattedText, TextRange } from './formatted';
import { formatHtml, formatPlain } from './formatter';
import { inlineMarkdown } from './markdown-inline';

/** A piece of Markdown; two `tight` ones, such as list items, have no empty line between them. */
interface Block {
  markdown: string;
  tight: boolean;
}

/**
 * Markdown (CommonMark, with GitHub's tables) of formatted text, or of a range of it: headings,
 * lists, tables, bold and italic are kept; every character with a meaning in Markdown or HTML is
 * escaped, so a filing's text cannot become markup.
 */
export function toMarkdown(formatted: FormattedText, range?: TextRange): string {
  const lists = new ListIndent();
  const blocks = piecesOf(formatted, range).map((piece): Block => {
    if (piece.kind !== 'table') return lineMarkdown(formatted, piece, lists);
    lists.leave();
    return { markdown: tableMarkdown(formatted, piece.rows), tight: false };
  });
  return blocks.map((block, i) => separator(block, blocks[i - 1]) + block.markdown).join('');
}

/**
 * Returns the Markdown of a text block, or of a range of its `value` (UTF-16 code units). Lists,
 * tables, bold and headings are kept if the fact has `html` (see `ParseOptions.html`); without it,
 * lines become paragraphs. A fact without a value gives ''.
 */
export function markdownOf(fact: TextBlockFact, range?: TextRange): string {
  if (fact.value === null) return '';
  const formatted = fact.html === undefined ? null : formatHtml(fact.html);
  // The markup has more text if an element around a part of the fact conceals that part.
  const isSame = formatted?.text === fact.value;
  return toMarkdown(isSame ? formatted : formatPlain(fact.value), range);
}

/** Fills the Markdown of text blocks, and drops their markup unless it was asked for. */
export function fillMarkdown(facts: readonly Fact[], keepHtml: boolean): void {
  for (const fact of facts) {
    if (fact.type !== 'textBlock' || fact.value === null) continue;
    fact.markdown = markdownOf(fact);
    if (!keepHtml) delete fact.html;
  }
}

function separator(block: Block, before: Block | undefined): string {
  if (!before) return '';
  return block.tight && before.tight ? '\n' : '\n\n';
}

function lineMarkdown(formatted: FormattedText, piece: LinePiece, lists: ListIndent): Block {
  const { kind, level } = piece;
  const body = inlineMarkdown(formatted, piece.range);
  if (kind === 'item') return { markdown: lists.item(piece) + body, tight: true };
  if (kind === 'paragraph' && level > 0) {
    return { markdown: lists.paragraph(level) + body, tight: false };
  }
  lists.leave();
  return { markdown: kind === 'heading' ? headingMarkdown(level, body) : body, tight: false };
}

/** A number sign at the end of a heading would be read as its closing sequence. */
function headingMarkdown(level: number, body: string): string {
  // Alone it is escaped already, as the start of a line.
  const isOpen = body.endsWith('#') && body !== '\\#';
  const text = isOpen ? `${body.slice(0, -1)}\\#` : body;
  return `${'#'.repeat(level)} ${text}`;
}

/** Writes a table as GitHub does. Without header cells its first row is the header. */
function tableMarkdown(formatted: FormattedText, rows: readonly TableCell[][]): string {
  const written = rows.map((cells) => {
    // A line break in Markdown would end the row.
    const texts = cells.map(({ lines }) =>
      lines.map((line) => inlineMarkdown(formatted, line)).join('<br>'),
    );
    return `| ${texts.join(' | ')} |`;
  });
  written.splice(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`);
  return written.join('\n');
}

/** Deeper lists are indented as if at this depth: hostile nesting must not multiply the text. */
const maxDepth = 8;

interface OpenItem {
  level: number;
  /** Of its marker. */
  width: number;
  piece: LinePiece;
}

/** Between two lists: else the second would continue the first, with other numbers than its own. */
const listEnd = '<!-- -->';

/** True if Markdown shows an item as it is directly after another one. */
function continues(before: LinePiece, { ordinal, list }: LinePiece): boolean {
  if ((before.ordinal === undefined) !== (ordinal === undefined)) return true;
  return before.list === list && (ordinal === undefined || ordinal === Number(before.ordinal) + 1);
}

/**
 * Computes the indents of nested lists: further lines of an item begin where its text does. Only
 * items that were written count, so a range that begins inside a list begins at the margin; an
 * indent of four spaces would turn it into code.
 *
 *     - one
 *     - two
 *       10. inside two
 *
 *           also inside 10
 */
class ListIndent {
  /** The open items, outermost first. */
  readonly #items: OpenItem[] = [];

  /** Opens an item; returns its indent and marker, and before them what ends the list above. */
  item(piece: LinePiece): string {
    const level = Math.max(piece.level, 1);
    const before = this.#closeFrom(level);
    const indent = this.#indent();
    const marker = piece.ordinal === undefined ? '- ' : `${piece.ordinal}. `;
    if (this.#items.length < maxDepth) this.#items.push({ level, width: marker.length, piece });
    const end = before && !continues(before.piece, piece) ? `\n${indent}${listEnd}\n\n` : '';
    return `${end}${indent}${marker}`;
  }

  /** Returns the indent of a further paragraph of an item at this level. */
  paragraph(level: number): string {
    this.#closeFrom(level + 1);
    return this.#indent();
  }

  /** Ends all lists, at a line outside them. */
  leave(): void {
    this.#items.length = 0;
  }

  /** Closes the items of this level and deeper; returns the outermost of them. */
  #closeFrom(level: number): OpenItem | undefined {
    let closed: OpenItem | undefined;
    for (let last = this.#items.at(-1); last && last.level >= level; last = this.#items.at(-1)) {
      closed = this.#items.pop();
    }
    return closed;
  }

  #indent(): string {
    return ' '.repeat(this.#items.reduce((sum, { width }) => sum + width, 0));
  }
}
