import { collapse } from '@cydkit/text';
import { Byte } from '../../bytes/search';
import type { SourceDocument } from '../../input';
import { type RowLabel, readLabel, readUnknownLabel } from '../labels';
import type { ByteRange } from '../rows';
import { behindSpace } from './plain-lines';

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
