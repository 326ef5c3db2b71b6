import { findConcept } from '@cydkit/taxonomy';
import { isXmlSpace } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Fact, Period } from '../model';
import { formatPlain } from '../text/formatter';
import { isReadable } from '../xbrl/work-budget';
import type { RowLabel } from './labels';
import type { ByteRange, Row } from './rows';

/** The facts of a row: one for each cell that has text. */
export function readRow(
  row: Row,
  columns: readonly Period[],
  source: SourceDocument,
  diagnostics: Diagnostics,
): Fact[] {
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
    readCell(label, trimmed(cell, source), columns[i], source, diagnostics),
  );
  if (facts.length === 0) {
    diagnostics.add('value-missing', { label: label.text }, { location });
  }
  return facts;
}

function readCell(
  label: RowLabel,
  { start, end }: ByteRange,
  column: Period | undefined,
  source: SourceDocument,
  diagnostics: Diagnostics,
): Fact[] {
  const location = source.locate(start, end);
  const readable = isReadable(end - start);
  const text = readable ? formatPlain(source.text(start, end)).text : null;
  if (text === '') return [];
  const base = {
    ...describe(label),
    context: { entity: null, period: column ?? { start: null, end: null }, dimensions: [] },
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

/** A page names its concepts by label only; the namespace is not on it. */
function describe({ text, concepts }: RowLabel) {
  const [concept, ...others] = concepts;
  if (concept === undefined) return { concept: null, namespace: null, label: text };
  if (others.length > 0)
    return { concept: null, candidates: concepts, namespace: null, label: text };
  return { concept, namespace: null, label: findConcept(concept)?.label ?? text };
}

/** The range without the white space at its ends. */
function trimmed({ start, end }: ByteRange, { bytes }: SourceDocument): ByteRange {
  let from = start;
  let to = end;
  while (from < to && isXmlSpace(bytes[from])) from++;
  while (to > from && isXmlSpace(bytes[to - 1])) to--;
  return { start: from, end: to };
}
