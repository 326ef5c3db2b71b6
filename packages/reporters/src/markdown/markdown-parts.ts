import { escapeMarkdown } from '@cydkit/parser';
import type { Note } from '@cydkit/presentation';
import { onOneLine, withoutControls } from '../text/safe-text';

/** Escapes text, on one line, so that Markdown shows it as it is. */
export function plain(text: string): string {
  return escapeMarkdown(onOneLine(text));
}

/** Puts Markdown in a block quote, which separates its headings from those of the report. */
export function quote(markdown: string): string[] {
  return withoutControls(markdown)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd());
}

/**
 * Returns a GFM table; cells are Markdown without line feeds and bare pipes. Columns are aligned to the
 * right where `right` says so.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly boolean[] = [],
): string[] {
  const rule = head.map((_, index) => (right[index] ? '---:' : '---'));
  return [row(head), row(rule), ...rows.map(row)];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Returns the section of findings and diagnostics. */
export function diagnosticLines(notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  return ['## Diagnostics', '', ...notes.map(noteLine)];
}

function noteLine({ code, severity, message, places, fix }: Note): string {
  const parts = [
    message,
    ...places.map((place) => `(${place})`),
    ...(fix === null ? [] : [`Fix: ${fix}`]),
  ];
  return `- **${severity}** ${codeSpan(code)}: ${plain(parts.join(' '))}`;
}

/** Our own codes are kebab-case; anything else is escaped. */
function codeSpan(code: string): string {
  return /^[\w.-]+$/.test(code) ? `\`${code}\`` : plain(code);
}
