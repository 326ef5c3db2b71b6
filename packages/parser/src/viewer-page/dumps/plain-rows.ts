import { collapse } from '@cydkit/text';
import { Byte } from '../../bytes/search';
import type { SourceDocument } from '../../input';
import { type RowLabel, readLabel, readUnknownLabel } from './dump-labels';
import type { Group } from './member-groups';
import { afterSpace, type ByteRange, beforeSpace, textLines } from './text-lines';

/** A row of a plain dump. */
export interface PlainRow {
  label: RowLabel;
  /** Range of the label. */
  line: ByteRange;
  /** Range from the end of the label to the next row. */
  body: ByteRange;
  group: Group;
}

/** Longer than the label of any member. */
const maxMemberBytes = 300;

/**
 * Finds the rows of a page: each starts where a line starts with a label. `headEnd` is the offset of
 * the first one.
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
  for (const line of textLines(source.bytes)) {
    if (startsDefinitions(previous, line, source)) {
      endLast(previous.start);
      break;
    }
    const found = labelOfLine(line, source);
    if (found) {
      const { label } = found;
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
      const range = { start: line.start, end: found.end };
      rows.push({ label, line: range, body: { start: found.end, end: size }, group });
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
 * True if the line above a Line Items row is the label of a member and heads a group of rows. Line
 * Items are at the top of the page or of a group; at the top of the page, only the blank cells after
 * a member's label distinguish it from the dates.
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

/** True at `X`, the control that folds a definition, in dumps that include what the page hides. */
function startsDefinitions(line: ByteRange, next: ByteRange, source: SourceDocument): boolean {
  if (source.bytes[line.start] !== 0x58 || line.end - line.start > 3) return false;
  const text = source.text(next.start, Math.min(next.end, next.start + 20));
  return /^[-+] (?:Definition|References|Details)\s*$/u.test(text);
}

/** A label at the start of a line, and where it ends, in bytes. */
interface LineLabel {
  label: RowLabel;
  end: number;
}

/** Longer than any label. */
const maxLabelBytes = 600;

/** A label ends with a bracket; some labels contain brackets, too. */
const maxBrackets = 4;

/**
 * Finds the label at the start of a line: a whole label, up to its bracket, followed by nothing or a
 * space. The longest one counts. A line that only shares words with a label has none.
 *
 *     Cybersecurity Risk Management Processes Integrated [Flag] true
 */
function labelOfLine(line: ByteRange, source: SourceDocument): LineLabel | null {
  const { bytes } = source;
  const ends = bracketEnds(line, bytes);
  for (const end of ends.toReversed()) {
    if (end < line.end && afterSpace(bytes, end) === end) continue;
    const text = collapse(source.text(line.start, end));
    const label = readLabel(text) ?? readOtherLabel(text, { start: end, end: line.end }, source);
    if (label) return { label, end };
  }
  return null;
}

function bracketEnds({ start, end }: ByteRange, bytes: Uint8Array): number[] {
  const ends: number[] = [];
  const last = Math.min(end, start + maxLabelBytes);
  for (let at = start; at < last && ends.length < maxBrackets; at += 1) {
    if (bytes[at] === Byte.bracketClose) ends.push(at + 1);
  }
  return ends;
}

/** How labels of the taxonomy start. */
const familiar = /^(?:Material )?Cybersecurity /u;

/** How labels end that are alone on their line even if blank cells have been trimmed. */
const alone = /\[(?:Abstract|Line Items|Member)\]$/u;

/** Reads a label that no edition has; what follows it must be what follows a label. */
function readOtherLabel(text: string, rest: ByteRange, source: SourceDocument): RowLabel | null {
  const following = source.text(rest.start, Math.min(rest.end, rest.start + maxLabelBytes));
  const isBlank = collapse(following) === '';
  const label = readUnknownLabel(text, () => true);
  if (label === null) return null;
  if (label.abstract) return isBlank && (following !== '' || alone.test(text)) ? label : null;
  if (label.type === 'flag') return isBlank || isFlagValues(following) ? label : null;
  return isBlank || familiar.test(text) ? label : null;
}

/** True for the flags of one or more columns: `true`, `false true`. */
function isFlagValues(text: string): boolean {
  return collapse(text)
    .split(' ')
    .every((word) => word === 'true' || word === 'false');
}
