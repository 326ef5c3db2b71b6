import type { TableCell } from './data-tables';
import { type LinePiece, piecesOf } from './display-pieces';
import type { FormattedText, TextRange } from './formatted';
import { inlineMarkdown } from './markdown-inline';
import { ListIndent } from './markdown-list';

/** A piece of Markdown and how it joins the one before: items of a list without an empty line. */
interface Block {
  markdown: string;
  tight: boolean;
}

/**
 * Markdown (CommonMark, with GitHub's tables) of formatted text, or of a range of it: headings,
 * lists, tables, bold and italic are kept; every character that Markdown or HTML would give a
 * meaning to is escaped, so that a filing's text cannot become markup.
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

function separator(block: Block, before: Block | undefined): string {
  if (!before) return '';
  return block.tight && before.tight ? '\n' : '\n\n';
}

function lineMarkdown(formatted: FormattedText, piece: LinePiece, lists: ListIndent): Block {
  const { kind, level, ordinal } = piece;
  const body = inlineMarkdown(formatted, piece.range);
  if (kind === 'item' && level > 0) {
    const marker = ordinal === undefined ? '-' : `${ordinal}.`;
    return { markdown: `${lists.item(level, marker)}${marker} ${body}`, tight: true };
  }
  if (kind === 'paragraph' && level > 0) {
    return { markdown: lists.paragraph(level) + body, tight: false };
  }
  lists.leave();
  if (kind === 'heading') return { markdown: headingMarkdown(level, body), tight: false };
  return kind === 'item'
    ? { markdown: `- ${body}`, tight: true }
    : { markdown: body, tight: false };
}

/** Number signs at the end of a heading would be taken for its closing sequence. */
function headingMarkdown(level: number, body: string): string {
  const text = body.endsWith('#') ? `${body.slice(0, -1)}\\#` : body;
  return `${'#'.repeat(level)} ${text}`;
}

/** A table as GitHub writes it. Without header cells its first row is the header. */
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
