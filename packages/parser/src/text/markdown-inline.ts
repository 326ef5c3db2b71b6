import type { FormattedText, TextRange } from './formatted';
import { runsOf } from './runs';

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

/** Returns one line's text with bold and italic. */
export function inlineMarkdown(formatted: FormattedText, range: TextRange): string {
  const pieces = runsOf(formatted, range).map(({ start, end, bold, italic }) =>
    emphasise(formatted.text.slice(start, end), (bold ? '**' : '') + (italic ? '*' : '')),
  );
  const line = pieces.join('').trim();
  return line.startsWith('*') ? line : escapeLeading(line);
}

/** Puts marks directly around the text: spaces stay outside them. */
function emphasise(text: string, mark: string): string {
  const core = text.trim();
  if (mark === '' || core === '') return escapeActive(text);
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return `${before}${mark}${escapeActive(core)}${mark}${after}`;
}

function escapeActive(text: string): string {
  return text.replace(active, '\\$&').replace(autolink, '$&\\');
}

function escapeLeading(line: string): string {
  return line.replace(leading, (_, sign?: string, digits?: string, dot?: string) =>
    sign === undefined ? `${digits}\\${dot}` : `\\${sign}`,
  );
}
