import { bulletLength } from './bullets';
import type { FormattedText, Line, TextRange } from './formatted';
import { inlineMarkdown } from './markdown-inline';
import { ListIndent } from './markdown-list';
import { dataTables, tableMarkdown } from './markdown-table';

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
  const { start, end } = range ?? { start: 0, end: formatted.text.length };
  if (end <= start) return '';
  const lines = formatted.lines.filter((line) => line.end > start && line.start < end);
  const whole = lines.filter((line) => line.start >= start && line.end <= end);
  const tables = dataTables(whole, formatted.text);
  const lists = new ListIndent();
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const clip = { start: Math.max(start, line.start), end: Math.min(end, line.end) };
    const table = line.table === undefined ? undefined : tables.get(line.table);
    if (table && table[0]?.lines[0] === line) {
      lists.leave();
      blocks.push({ markdown: tableMarkdown(formatted, table), tight: false });
      i += table.reduce((sum, row) => sum + row.lines.length, 0) - 1;
    } else {
      blocks.push(lineMarkdown(formatted, line, clip, lists));
    }
  }
  return blocks.map((block, i) => separator(block, blocks[i - 1]) + block.markdown).join('');
}

function separator(block: Block, before: Block | undefined): string {
  if (!before) return '';
  return block.tight && before.tight ? '\n' : '\n\n';
}

function lineMarkdown(
  formatted: FormattedText,
  line: Line,
  clip: TextRange,
  lists: ListIndent,
): Block {
  const isWhole = clip.start === line.start;
  const glyph = isWhole ? bulletLength(formatted.text.slice(clip.start, clip.end)) : 0;
  const body = inlineMarkdown(formatted, { start: clip.start + glyph, end: clip.end });
  if (line.kind === 'item' && isWhole) {
    const marker = line.ordinal === undefined ? '-' : `${line.ordinal}.`;
    return { markdown: `${lists.item(line.level, marker)}${marker} ${body}`, tight: true };
  }
  if (line.level > 0 && line.kind !== 'heading') {
    return { markdown: lists.paragraph(line.level) + body, tight: false };
  }
  lists.leave();
  if (line.kind === 'heading') return { markdown: headingMarkdown(line.level, body), tight: false };
  if (glyph > 0) return { markdown: `- ${body}`, tight: true };
  return { markdown: body, tight: false };
}

/** Number signs at the end of a heading would be taken for its closing sequence. */
function headingMarkdown(level: number, body: string): string {
  const text = body.endsWith('#') ? `${body.slice(0, -1)}\\#` : body;
  return `${'#'.repeat(level)} ${text}`;
}
