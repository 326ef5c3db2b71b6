import { bulletLength } from './bullets';
import type { FormattedText, Line, TextRange } from './formatted';
import { inlineMarkdown } from './markdown-inline';
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
  const lines = formatted.lines.filter((line) => line.end > start && line.start < end);
  const whole = lines.filter((line) => line.start >= start && line.end <= end);
  const tables = dataTables(whole, formatted.text);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const clip = { start: Math.max(start, line.start), end: Math.min(end, line.end) };
    const table = line.table === undefined ? undefined : tables.get(line.table);
    if (table && table[0] === line) {
      blocks.push({ markdown: tableMarkdown(formatted, table), tight: false });
      i += table.length - 1;
    } else {
      blocks.push(lineMarkdown(formatted, line, clip));
    }
  }
  return blocks.map((block, i) => separator(block, blocks[i - 1]) + block.markdown).join('');
}

function separator(block: Block, before: Block | undefined): string {
  if (!before) return '';
  return block.tight && before.tight ? '\n' : '\n\n';
}

function lineMarkdown(formatted: FormattedText, line: Line, clip: TextRange): Block {
  const indent = '  '.repeat(Math.max(0, line.level - 1));
  const glyph =
    clip.start === line.start ? bulletLength(formatted.text.slice(clip.start, clip.end)) : 0;
  const body = inlineMarkdown(formatted, { start: clip.start + glyph, end: clip.end });
  if (line.kind === 'heading')
    return { markdown: `${'#'.repeat(line.level)} ${body}`, tight: false };
  if (line.kind === 'item' && clip.start === line.start) {
    const marker = line.ordinal === undefined ? '-' : `${line.ordinal}.`;
    return { markdown: `${indent}${marker} ${body}`, tight: true };
  }
  if (glyph > 0) return { markdown: `- ${body}`, tight: true };
  if (line.kind === 'paragraph' && line.level > 0) {
    return { markdown: `${indent}  ${body}`, tight: false };
  }
  return { markdown: body, tight: false };
}
