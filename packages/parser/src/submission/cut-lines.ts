import { countLeading } from '@cydkit/text';
import { isNameEnd } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Location } from '../model';

/** Old software cuts the lines of submissions here, in the middle of a word or a tag. */
const cutLength = 1023;

/** A line break, in bytes of a document. */
interface LineBreak {
  start: number;
  end: number;
}

/** A document whose lines may be cut, and what is known of them. */
export interface MendedDocument {
  /** With the lines joined again, if it is certain that they are cut. */
  document: SourceDocument;
  /** How many lines end where lines are cut. */
  lines: number;
  isMended: boolean;
  /** The end of the first of them. */
  first: Location;
}

/**
 * Joins the lines of a document that are cut at 1,023 characters. It is certain that they are if none
 * is longer and several end just there, not as many a little earlier, as where lines are broken between
 * words; or if one ends there within a word of a tag. Returns `null` if no line can be cut.
 */
export function mendLines(document: SourceDocument): MendedDocument | null {
  const { bytes } = document;
  const { breaks, near } = findCuts(bytes);
  const [first] = breaks;
  if (first === undefined) return null;
  const isMended = (breaks.length > 1 && near < breaks.length) || isInWordOfTag(bytes, first);
  return {
    document: isMended ? withoutBreaks(document, breaks) : document,
    lines: breaks.length,
    isMended,
    first: document.locate(first.start, first.end),
  };
}

/** Reports lines that are, or may be, cut. */
export function reportCutLines(mended: MendedDocument, diagnostics: Diagnostics): void {
  const { lines, isMended, first } = mended;
  diagnostics.add('lines-cut', { lines, isMended }, { location: first });
}

/** A line that is broken between words is at most a word shorter. */
const longWord = 20;

/**
 * Returns the breaks after lines of exactly 1,023 characters, or else bytes, and how many lines are a
 * little shorter; none if a line is longer. Most documents have a longer line near their start, and are
 * not searched further.
 */
function findCuts(bytes: Uint8Array): { breaks: LineBreak[]; near: number } {
  const none = { breaks: [], near: 0 };
  let near = 0;
  const cuts: Record<'characters' | 'bytes', LineBreak[] | null> = { characters: [], bytes: [] };
  let lineStart = 0;
  for (const found of lineBreaks(bytes)) {
    const length = found.start - lineStart;
    if (length >= cutLength) {
      const characters = countCharacters(bytes.subarray(lineStart, found.start));
      cuts.bytes = addCut(cuts.bytes, length, found);
      cuts.characters = addCut(cuts.characters, characters, found);
      if (cuts.bytes === null && cuts.characters === null) return none;
    } else if (length >= cutLength - longWord) near += 1;
    lineStart = found.end;
  }
  if (bytes.length - lineStart > cutLength * 4) return none;
  return { breaks: cuts.characters?.length ? cuts.characters : (cuts.bytes ?? []), near };
}

function addCut(cuts: LineBreak[] | null, length: number, found: LineBreak): LineBreak[] | null {
  if (length > cutLength) return null;
  if (length === cutLength) cuts?.push(found);
  return cuts;
}

/** Longer lines are not decoded to be counted: no character has more than four bytes. */
function countCharacters(line: Uint8Array): number {
  if (line.length > cutLength * 4) return line.length;
  return line.reduce((count, byte) => count + ((byte & 0xc0) === 0x80 ? 0 : 1), 0);
}

/** Yields LF, CRLF and CR; each kind is searched for once. */
function* lineBreaks(bytes: Uint8Array): Generator<LineBreak> {
  const next = (byte: number, from: number): number => {
    const at = bytes.indexOf(byte, from);
    return at === -1 ? bytes.length : at;
  };
  let [lineFeed, carriageReturn] = [next(0x0a, 0), next(0x0d, 0)];
  while (Math.min(lineFeed, carriageReturn) < bytes.length) {
    const start = Math.min(lineFeed, carriageReturn);
    const end = carriageReturn + 1 === lineFeed ? lineFeed + 1 : start + 1;
    yield { start, end };
    if (lineFeed < end) lineFeed = next(0x0a, end);
    if (carriageReturn < end) carriageReturn = next(0x0d, end);
  }
}

/** Longer than nearly every tag. */
const lookBack = 1000;

/** True if a break is between two characters of a name or number in a tag: `<ix:n⏎onNumeric`. */
function isInWordOfTag(bytes: Uint8Array, { start, end }: LineBreak): boolean {
  if (isNameEnd(bytes[start - 1]) || isNameEnd(bytes[end])) return false;
  const before = bytes.subarray(Math.max(0, start - lookBack), start);
  return before.lastIndexOf(0x3c) > before.lastIndexOf(0x3e);
}

/** Returns the document as it was before its lines were cut; its locations are those of the file. */
function withoutBreaks(document: SourceDocument, breaks: readonly LineBreak[]): SourceDocument {
  const pieces = piecesBetween(breaks, document.bytes.length);
  const bytes = new Uint8Array(pieces.reduce((sum, { start, end }) => sum + end - start, 0));
  for (const { start, end, at } of pieces) bytes.set(document.bytes.subarray(start, end), at);
  const toGiven = (offset: number): number => {
    const piece = pieces[lastAt(pieces, offset)];
    return piece === undefined ? offset : piece.start + offset - piece.at;
  };
  return {
    name: document.name,
    bytes,
    size: document.size,
    text(start, end) {
      let text = '';
      for (let i = lastAt(pieces, start); i < pieces.length; i += 1) {
        const piece = pieces[i];
        if (piece === undefined || piece.at >= end) break;
        const shift = piece.start - piece.at;
        const to = Math.min(end + shift, piece.end);
        text += document.text(Math.max(start + shift, piece.start), to);
      }
      return text;
    },
    // The end of a range is the end of its last byte: a break after it is not part of it.
    locate: (start, end) =>
      document.locate(toGiven(start), end > start ? toGiven(end - 1) + 1 : toGiven(start)),
  };
}

/** A range of the document as given, and where it is in the mended one. */
interface Piece extends LineBreak {
  at: number;
}

function piecesBetween(breaks: readonly LineBreak[], size: number): Piece[] {
  const pieces: Piece[] = [];
  let [start, at] = [0, 0];
  for (const { start: end, end: next } of [...breaks, { start: size, end: size }]) {
    pieces.push({ start, end, at });
    at += end - start;
    start = next;
  }
  return pieces;
}

/** Returns the index of the last piece that begins at or before an offset. */
function lastAt(pieces: readonly Piece[], offset: number): number {
  return Math.max(0, countLeading(pieces, ({ at }) => at <= offset) - 1);
}
