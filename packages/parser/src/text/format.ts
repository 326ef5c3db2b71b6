import type { FormattedText } from './formatted';
import { Formatter } from './formatter';
import { LineBuilder } from './line-builder';
import { readMarkup } from './markup';

/** Readable text of a stretch of markup, with its structure. */
export function formatHtml(html: string): FormattedText {
  const formatter = new Formatter(true);
  readMarkup(html, formatter);
  return formatter.finish();
}

/** The same of text without markup: one line a line. */
export function formatPlain(text: string): FormattedText {
  const lines = new LineBuilder();
  for (const line of text.split(/\r\n|\r|\n/u)) {
    lines.add(line);
    lines.breakLine();
  }
  return { ...lines.finish(), marks: { bold: [], italic: [] } };
}
