import type { FormattedText, TextRange } from './formatted';
import { emphasisedRuns } from './markdown-emphasis';

/** Characters with a meaning anywhere in a line of Markdown. */
const active = /[\\`*_[\]<>&~|$@]/gu;
/** What GitHub turns into links, up to the character that is to be escaped. */
const autolink = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu;
/** What has a meaning only at the start of a line: `#`, `+`, `-`, `===`, `1.`, `1)`. */
const leading = /^(?:([#+=-])|(\d{1,9})([.)])(?=\s|$))/u;

/** Escapes one line of text, so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  return escapeLeading(escapeActive(text));
}

/** Escapes one line of text like {@link escapeMarkdown}, with these ranges of it in bold. */
export function boldMarkdown(text: string, bold: readonly TextRange[]): string {
  const marks = { bold: [...bold], italic: [] };
  return inlineMarkdown({ text, lines: [], marks }, { start: 0, end: text.length });
}

/** Returns one line's text with bold and italic. */
export function inlineMarkdown(formatted: FormattedText, range: TextRange): string {
  const { text } = formatted;
  const pieces: string[] = [];
  let { start: done } = range;
  for (const { start, end, bold, italic } of emphasisedRuns(formatted, range)) {
    const mark = (bold ? '**' : '') + (italic ? '*' : '');
    pieces.push(escapeActive(text.slice(done, start)), mark);
    pieces.push(escapeActive(text.slice(start, end)), mark);
    done = end;
  }
  pieces.push(escapeActive(text.slice(done, range.end)));
  const line = pieces.join('').trim();
  return line.startsWith('*') ? line : escapeLeading(line);
}

function escapeActive(text: string): string {
  return text.replace(active, '\\$&').replace(autolink, '$&\\');
}

function escapeLeading(line: string): string {
  return line.replace(leading, (_, sign?: string, digits?: string, dot?: string) =>
    sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
  );
}
