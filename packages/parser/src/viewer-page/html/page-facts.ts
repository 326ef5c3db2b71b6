import { findConcept } from '@cydkit/taxonomy';
import type { Diagnostics } from '../../diagnostics';
import type { SourceDocument } from '../../input';
import type { Dimension, Fact } from '../../model';
import { describeConcept } from '../../xbrl/describe-concept';
import { formatValue, readableValue } from '../../xbrl/report-text';
import { isReadable } from '../../xbrl/work-budget';
import type { ReportColumn } from './column-headings';
import type { CoverTexts } from './cover-texts';
import type { LabelCell } from './label-cell';
import { hasClass, type ReportCell, type ReportRow } from './report-rows';
import { canonicalHtml, findValue, readableText, type ValueRange } from './value-cell';

/** What the rows of a page are read with. */
export interface PageReading {
  source: SourceDocument;
  diagnostics: Diagnostics;
  /** Fill the `html` of text blocks. */
  html: boolean;
  cover: CoverTexts;
}

/** What the page says about all values of a row. */
interface RowContext {
  columns: readonly ReportColumn[];
  dimensions: readonly Dimension[];
}

/** A value and its column. */
interface ColumnValue {
  cell: ReportCell;
  range: ValueRange;
  column: ReportColumn | undefined;
}

/** Returns the values of a row; skips footnotes and empty cells. */
export function valuesOf(
  row: ReportRow,
  columns: readonly ReportColumn[],
  source: SourceDocument,
): ColumnValue[] {
  const values: ColumnValue[] = [];
  let at = 0;
  for (const cell of row.cells.slice(1)) {
    if (cell.isHeading || hasClass(cell, 'fn') || hasClass(cell, 'th')) continue;
    const range = findValue(cell, source);
    if (range) values.push({ cell, range, column: columns[at] });
    at += 1;
  }
  return values;
}

/** Reads the facts of a row whose link names an element of the CYD taxonomy, one per value. */
export function readFacts(
  row: ReportRow,
  { element, text }: LabelCell,
  { columns, dimensions }: RowContext,
  reading: PageReading,
): Fact[] {
  const { source, diagnostics } = reading;
  const values = valuesOf(row, columns, source);
  const label = row.cells[0];
  const location = source.locate(label?.start ?? 0, label?.end ?? 0);
  if (values.length === 0) {
    if (findConcept(element.name)?.abstract === false) {
      diagnostics.add('value-missing', { concept: element.name }, { location });
    }
    return [];
  }
  const concept = describeConcept(null, element.name, (code, args) =>
    diagnostics.add(code, args, { location }),
  );
  return values.map((value): Fact => {
    const { range, column } = value;
    reportValue(element.name, value, reading);
    const base = {
      concept: element.name,
      namespace: null,
      label: concept.label ?? text(),
      context: {
        entity: null,
        period: { ...(column?.period ?? { start: null, end: null }) },
        dimensions: [...dimensions],
      },
      locations: [source.locate(range.start, range.end)],
    };
    if (!isReadable(range.end - range.start)) return { ...base, type: concept.type, value: null };
    switch (concept.type) {
      case 'flag':
        return { ...base, type: 'flag', value: readFlag(element.name, range, reading) };
      case 'textBlock': {
        const location = source.locate(range.start, range.end);
        const read = formatValue(source.text(range.start, range.end));
        const value = readableValue(read, element.name, location, diagnostics);
        const html = reading.html ? { html: canonicalHtml(range, source) } : {};
        return { ...base, type: 'textBlock', ...value, ...html };
      }
      default:
        return { ...base, type: 'other', value: readableText(range, source) };
    }
  });
}

/** Reports what affects the reading of a value, before it is read. */
function reportValue(
  name: string,
  { cell, range, column }: ColumnValue,
  { source, diagnostics }: PageReading,
): void {
  const location = source.locate(range.start, range.end);
  if (cell.isCut) {
    diagnostics.add('document-truncated', { inside: 'value', concept: name }, { location });
  }
  if (column && column.others.length > 0) {
    const args = { concept: name, member: column.others.join(', ').slice(0, 200) };
    diagnostics.add('dimension-unnamed', args, { location });
  }
  if (!isReadable(range.end - range.start)) {
    diagnostics.add('fact-over-budget', { concept: name }, { location });
  }
}

function readFlag(name: string, range: ValueRange, reading: PageReading): boolean | null {
  const text = readableText(range, reading.source);
  if (text === 'true' || text === 'false') return text === 'true';
  const location = reading.source.locate(range.start, range.end);
  const args = { concept: name, found: text.slice(0, 60) };
  reading.diagnostics.add('flag-unreadable', args, { location });
  return null;
}
