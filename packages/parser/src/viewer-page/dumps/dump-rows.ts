import { findConcept } from '@cydkit/taxonomy';
import { isXmlSpace } from '../../bytes/search';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Fact, Period } from '../../model';
import { readablePlain } from '../../text/formatter';
import { isReadable } from '../../xbrl/work-budget';
import type { RowLabel } from './dump-labels';
import { dimensionsOf, type Group } from './member-groups';
import type { ByteRange } from './text-lines';

/** A line item of a page. */
export interface Row {
  label: RowLabel;
  /** Range of the label. */
  line: ByteRange;
  /** The text of its cells, as far as the page goes. */
  cells: ByteRange[];
  group: Group;
}

/** What the rows of a dump are read with. */
export interface DumpReading {
  source: SourceDocument;
  diagnostics: Diagnostics;
}

/** Reads the facts of a row, one for each cell with text; none if the row only arranges the page. */
export function readRow(row: Row, columns: readonly Period[], reading: DumpReading): Fact[] {
  const { source, diagnostics } = reading;
  const { label, line } = row;
  if (label.abstract) return [];
  const location = source.locate(line.start, line.end);
  if (label.concepts.length === 0) {
    diagnostics.add('label-unknown', { label: label.text }, { location });
  } else if (label.concepts.length > 1) {
    const args = { label: label.text, candidates: label.concepts };
    diagnostics.add('label-ambiguous', args, { location });
  }
  const facts = row.cells.flatMap((cell, i) =>
    readCell(row, trimSpace(source.bytes, cell), columns[i], reading),
  );
  if (facts.length === 0) {
    diagnostics.add('value-missing', { label: label.text }, { location });
  }
  return facts;
}

function readCell(
  { label, group }: Row,
  { start, end }: ByteRange,
  column: Period | undefined,
  { source, diagnostics }: DumpReading,
): Fact[] {
  const location = source.locate(start, end);
  const readable = isReadable(end - start);
  const text = readable ? readablePlain(source.text(start, end)) : null;
  if (text === '') return [];
  const base = {
    ...describe(label),
    context: {
      entity: null,
      period: column ?? { start: null, end: null },
      dimensions: dimensionsOf(group),
    },
    locations: [location],
  };
  if (text === null) {
    diagnostics.add('fact-over-budget', { label: label.text }, { location });
    return [{ ...base, type: label.type, value: null }];
  }
  if (label.type === 'textBlock') return [{ ...base, type: 'textBlock', value: text }];
  const value = text === 'true' ? true : text === 'false' ? false : null;
  if (value === null) {
    const args = { label: label.text, found: text.slice(0, 60) };
    diagnostics.add('flag-unreadable', args, { location });
  }
  return [{ ...base, type: 'flag', value }];
}

/** Describes the concept of a label; a page does not show the namespace. */
function describe({ text, concepts }: RowLabel) {
  const [concept, ...others] = concepts;
  if (concept === undefined) return { concept: null, namespace: null, label: text };
  if (others.length > 0)
    return { concept: null, candidates: concepts, namespace: null, label: text };
  return { concept, namespace: null, label: findConcept(concept)?.label ?? text };
}

/** Returns the range without white space at its ends. */
function trimSpace(bytes: Uint8Array, { start, end }: ByteRange): ByteRange {
  let from = start;
  let to = end;
  while (from < to && isXmlSpace(bytes[from])) from += 1;
  while (to > from && isXmlSpace(bytes[to - 1])) to -= 1;
  return { start: from, end: to };
}
