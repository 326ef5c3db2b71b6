import { Byte } from '../bytes/search';
import type { SourceDocument } from '../input';
import { collapse } from '../text/white-space';

/** One line of a dump: its text, and where it stands in bytes (the line break excluded). */
export interface SourceLine {
  /** White space collapsed. */
  text: string;
  start: number;
  end: number;
}

/** Lines of a document, ended by LF, CRLF or CR. */
export function readLines(source: SourceDocument): SourceLine[] {
  const { bytes } = source;
  const lines: SourceLine[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (at < bytes.length && byte !== Byte.lineFeed && byte !== Byte.carriageReturn) continue;
    if (at < bytes.length || at > start) {
      lines.push({ text: collapse(source.text(start, at)), start, end: at });
    }
    if (byte === Byte.carriageReturn && bytes[at + 1] === Byte.lineFeed) at++;
    start = at + 1;
  }
  return lines;
}
