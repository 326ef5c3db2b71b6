import { collapse } from '@cydkit/text';
import { Byte } from '../../bytes/search';
import type { SourceDocument } from '../../input';
import { type RowLabel, readLabel, readUnknownLabel } from './dump-labels';
import type { ByteRange } from './dump-rows';
import type { Group } from './member-groups';
import { beforeSpace, behindSpace, plainLines } from './text-lines';

/** A row of a plain dump. */
export interface PlainRow {
  label: RowLabel;
  /** The label. */
  line: ByteRange;
  /** What stands behind the label, on its line and the lines below, up to the next row. */
  body: ByteRange;
  group: Group;
}

/** Longer than the label of any member. */
const maxMemberBytes = 300;

/**
 * Finds the rows of a page, each of which begins with a line that begins with a label; `headEnd` is
 * where the first one begins.
 */
export function findPlainRows(source: SourceDocument): { rows: PlainRow[]; headEnd: number } {
  const rows: PlainRow[] = [];
  const size = source.bytes.length;
  let headEnd = size;
  let group: Group = { member: null, lineItems: null };
  let previous: ByteRange = { start: 0, end: 0 };
  const endLast = (at: number): void => {
    const last = rows.at(-1);
    if (last) last.body.end = Math.max(at, last.body.start);
    else headEnd = at;
  };
  for (const line of plainLines(source.bytes)) {
    if (beginsDefinitions(previous, line, source)) {
      endLast(previous.start);
      break;
    }
    const begun = labelOfLine(line, source);
    if (begun) {
      const { label } = begun;
      let start = line.start;
      if (isArranging(label, '[Member]')) {
        group = { member: { label: label.text, line }, lineItems: null };
      } else if (isArranging(label, '[Line Items]')) {
        const isBelowMember = isMemberLine(previous, rows.at(-1), source);
        if (isBelowMember) start = previous.start;
        const member = isBelowMember ? memberIn(previous, source) : group.member;
        group = { member, lineItems: label.text };
      }
      endLast(start);
      const range = { start: line.start, end: begun.end };
      rows.push({ label, line: range, body: { start: begun.end, end: size }, group });
    }
    previous = line;
  }
  return { rows, headEnd };
}

function isArranging({ abstract, text }: RowLabel, suffix: string): boolean {
  return abstract && text.endsWith(suffix);
}

function memberIn(line: ByteRange, source: SourceDocument): Group['member'] {
  return { label: collapse(source.text(line.start, line.end)), line };
}

/**
 * Whether the line above a Line Items row heads a group of rows with the label of a member. Line
 * Items come at the top of the page or of a group; at the top of the page, only the blank cells
 * behind a member's label tell it from the dates.
 */
function isMemberLine(
  line: ByteRange,
  last: PlainRow | undefined,
  { bytes }: SourceDocument,
): boolean {
  const hasBlankCell = beforeSpace(bytes, line.end) < line.end;
  const isEmpty = beforeSpace(bytes, line.end) <= line.start;
  if (isEmpty || line.end - line.start > maxMemberBytes) return false;
  return last ? line.start >= last.body.start : hasBlankCell;
}

/** `X`, the sign that folds a definition away, in the dumps that have what the page hides. */
function beginsDefinitions(line: ByteRange, next: ByteRange, source: SourceDocument): boolean {
  if (source.bytes[line.start] !== 0x58 || line.end - line.start > 3) return false;
  const text = source.text(next.start, Math.min(next.end, next.start + 20));
  return /^[-+] (?:Definition|References|Details)\s*$/u.test(text);
}

/** A label at the start of a line, and where it ends in bytes. */
export interface LineLabel {
  label: RowLabel;
  end: number;
}

/** No label is longer. */
const maxLabelBytes = 600;

/** A label has one bracket at its end; more are looked at for labels that hold brackets. */
const maxBrackets = 4;

/**
 * The label that a line begins with: the whole of it, with the bracket at its end, and behind it
 * nothing or a space. Of several, the longest. A line that only shares words with a label has none.
 *
 *     Cybersecurity Risk Management Processes Integrated [Flag] true
 */
export function labelOfLine(line: ByteRange, source: SourceDocument): LineLabel | null {
  const { bytes } = source;
  const ends = bracketEnds(line, bytes);
  for (const end of ends.toReversed()) {
    if (end < line.end && behindSpace(bytes, end) === end) continue;
    const text = collapse(source.text(line.start, end));
    const label = readLabel(text) ?? readOtherLabel(text, { start: end, end: line.end }, source);
    if (label) return { label, end };
  }
  return null;
}

function bracketEnds({ start, end }: ByteRange, bytes: Uint8Array): number[] {
  const ends: number[] = [];
  const last = Math.min(end, start + maxLabelBytes);
  for (let at = start; at < last && ends.length < maxBrackets; at++) {
    if (bytes[at] === Byte.bracketClose) ends.push(at + 1);
  }
  return ends;
}

/** How the labels of the taxonomy begin. */
const familiar = /^(?:Material )?Cybersecurity /u;

/** How the labels end that stand alone on their line even where blank cells have been trimmed. */
const alone = /\[(?:Abstract|Line Items|Member)\]$/u;

/** A label that no edition has: what follows must be what follows a label. */
function readOtherLabel(text: string, rest: ByteRange, source: SourceDocument): RowLabel | null {
  const behind = source.text(rest.start, Math.min(rest.end, rest.start + maxLabelBytes));
  const isBlank = collapse(behind) === '';
  const label = readUnknownLabel(text, () => true);
  if (label === null) return null;
  if (label.abstract) return isBlank && (behind !== '' || alone.test(text)) ? label : null;
  if (label.type === 'flag') return isBlank || isFlagValues(behind) ? label : null;
  return isBlank || familiar.test(text) ? label : null;
}

/** `true`, `false true`: the flags of one or more columns. */
function isFlagValues(text: string): boolean {
  return collapse(text)
    .split(' ')
    .every((word) => word === 'true' || word === 'false');
}
