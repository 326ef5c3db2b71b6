import type { FormattedText, TextRange } from './formatted';
import { runsOf } from './runs';

/** Characters that mean something anywhere in a line of Markdown. */
const active = /[\\`*_[\]<>&~|$@]/gu;
/** What GitHub makes links of by itself, before the character that must not be what it was. */
const autolink = /(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu;
/** What means something at the start of a line only: `#`, `+`, `-`, `===`, `1.`, `1)`. */
const leading = /^(?:([#+=-])|(\d{1,9})([.)])(?=\s|$))/u;

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return escapeLeading(escapeActive(text));
}

/** One line's text with bold and italic. */
export function inlineMarkdown(formatted: FormattedText, range: TextRange): string {
  const pieces = runsOf(formatted, range).map(({ start, end, bold, italic }) =>
    emphasise(formatted.text.slice(start, end), (bold ? '**' : '') + (italic ? '*' : '')),
  );
  const line = pieces.join('').trim();
  return line.startsWith('*') ? line : escapeLeading(line);
}

/** Emphasis must hug its text: the spaces around it stay outside. */
function emphasise(text: string, mark: string): string {
  const core = text.trim();
  if (mark === '' || core === '') return escapeActive(text);
  const before = text.slice(0, text.length - text.trimStart().length);
  const behind = text.slice(text.trimEnd().length);
  return `${before}${mark}${escapeActive(core)}${mark}${behind}`;
}

function escapeActive(text: string): string {
  return text.replace(active, '\\$&').replace(autolink, '$&\\');
}

function escapeLeading(line: string): string {
  return line.replace(leading, (_, sign?: string, digits?: string, dot?: string) =>
    sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
  );
}
