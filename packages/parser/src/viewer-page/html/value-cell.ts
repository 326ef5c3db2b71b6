import { isXmlSpace, startsWithAscii, startsWithAsciiIgnoringCase } from '../../bytes/search';
import type { SourceDocument } from '../../input';
import { readableHtml } from '../../text/formatter';
import { HtmlWriter } from '../../text/html-writer';
import { readMarkup } from '../../text/markup';
import type { ReportCell } from './report-rows';

/** The value of a cell, in bytes of the page. */
export interface ValueRange {
  start: number;
  end: number;
}

/** Pages have it after every value. */
const terminator = '<span></span>';

/**
 * Finds the value of a cell; `null` if the cell is empty.
 *
 *     <td class="text">true<span></span>
 *     </td>
 */
export function findValue(cell: ReportCell, source: SourceDocument): ValueRange | null {
  const { bytes } = source;
  let { start, end } = cell;
  if (cell.isCut) end = withoutBrokenTag(bytes, start, end);
  while (start < end && isXmlSpace(bytes[start])) start += 1;
  end = trimEnd(bytes, start, end);
  const terminated = end - terminator.length;
  if (terminated >= start && startsWithAsciiIgnoringCase(bytes, terminated, terminator)) {
    end = trimEnd(bytes, start, terminated);
  }
  return isBlank(bytes, start, end) ? null : { start, end };
}

/** Returns a value as readable text. */
export function readableText({ start, end }: ValueRange, source: SourceDocument): string {
  return readableHtml(source.text(start, end));
}

/** Returns the XBRL value, in the form of the inline XBRL reader. */
export function canonicalHtml({ start, end }: ValueRange, source: SourceDocument): string {
  const writer = new HtmlWriter();
  readMarkup(source.text(start, end), writer);
  return writer.finish();
}

function trimEnd(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && isXmlSpace(bytes[to - 1])) to -= 1;
  return to;
}

/** Drops an incomplete tag: a page that was cut may end with `true<spa`. */
function withoutBrokenTag(bytes: Uint8Array, start: number, end: number): number {
  const content = bytes.subarray(start, end);
  const less = content.lastIndexOf(0x3c);
  return less > content.lastIndexOf(0x3e) ? start + less : end;
}

/** The no-break space in empty cells: as a reference, or in UTF-8. */
const blanks = ['&#160;', '&#xa0;', '&nbsp;', '\u00c2\u00a0'] as const;

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const blank = blanks.find((text) => startsWithAscii(bytes, at, text));
    if (blank) at += blank.length;
    else if (isXmlSpace(bytes[at])) at += 1;
    else return false;
  }
  return true;
}
