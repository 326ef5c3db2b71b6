import { findConcept } from '@cydkit/taxonomy';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Fact, Location, Period } from '../model';
import type { ReaderResult } from '../reader';
import { formatPlain } from '../text/format';
import { readColumns } from './columns';
import { type RowLabel, readLabel, readUnknownLabel } from './labels';
import { readLines, type SourceLine } from './lines';

/** A cell of the dump: the text after its `|` and the lines that follow. */
interface Cell {
  lines: SourceLine[];
}

interface Row {
  label: RowLabel;
  line: SourceLine;
  cells: Cell[];
}

/**
 * Reads the plain-text dump of an EDGAR viewer page. Each `|` at the start of a line opens a cell:
 *
 *     |                                        the title's cell
 *     Cybersecurity Risk Management …          title
 *     |12 Months Ended                         period columns
 *     Dec. 31, 2024
 *     |… Processes Integrated [Flag]           label of a row
 *     |true                                    its value, here or on the lines below
 *     |X                                       from here on: definitions, no facts
 *     - References
 *
 * Text may begin with `|` itself. So a row begins only at a known label (or at what ends like one
 * and has a cell behind it), and a cell ends only where the columns of the page leave room.
 */
export function readViewerPageText(source: SourceDocument, diagnostics: Diagnostics): ReaderResult {
  const lines = withoutDefinitions(readLines(source));
  const starts = findRows(lines);
  const header = readHeader(lines.slice(0, starts[0]?.index ?? lines.length), source, diagnostics);
  const rows = starts.map(({ index, label }, i): Row => {
    const body = lines.slice(index + 1, starts[i + 1]?.index);
    return {
      label,
      line: lines[index] as SourceLine,
      cells: readCells(body, header.columns.length),
    };
  });
  return {
    title: header.title,
    entity: { name: null, cik: null },
    form: null,
    accession: null,
    period: header.columns[0] ?? { start: null, end: null },
    amendment: null,
    fiscalYear: null,
    fiscalPeriod: null,
    facts: rows.flatMap((row) => readRow(row, header.columns, source, diagnostics)),
  };
}

/** Whether a text has the shape of such a dump: a line that is `|` and a label of the taxonomy. */
export function looksLikeViewerPageText(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => text.startsWith('|') && labelAt(text) !== null);
}

function labelAt(text: string): RowLabel | null {
  return readLabel(text.slice(1).trim());
}

/** Cuts the definitions off: the first `|X` with its fold-outs, and all behind it. */
function withoutDefinitions(lines: SourceLine[]): SourceLine[] {
  const end = lines.findIndex(({ text }, i) => {
    if (text !== '|X' && text !== '| X') return false;
    return /^[-+] (?:Definition|References|Details)$/u.test(lines[i + 1]?.text ?? '');
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function findRows(lines: readonly SourceLine[]): { index: number; label: RowLabel }[] {
  const rows: { index: number; label: RowLabel }[] = [];
  lines.forEach(({ text }, index) => {
    if (!text.startsWith('|')) return;
    const hasCell = lines[index + 1]?.text.startsWith('|') ?? false;
    const label = labelAt(text) ?? (hasCell ? readUnknownLabel(text.slice(1).trim()) : null);
    if (label) rows.push({ index, label });
  });
  return rows;
}

interface Header {
  title: string | null;
  columns: Period[];
}

function readHeader(
  lines: readonly SourceLine[],
  source: SourceDocument,
  diagnostics: Diagnostics,
): Header {
  const texts = lines.map(({ text }) => text.replace(/^\|\s*/u, '')).filter((text) => text !== '');
  const columns = readColumns(texts);
  const title = texts.find((text) => readColumns([text]).length === 0) ?? null;
  if (columns[0]?.end == null) {
    const message =
      'expected a period such as "12 Months Ended" and "Dec. 31, 2024" under the title, found none';
    diagnostics.add('period-unreadable', message, { location: rangeOf(lines, source) });
  }
  return { title, columns };
}

/** The cells of a row: a `|` opens one while the page has columns for it, after that it is text. */
function readCells(lines: readonly SourceLine[], columns: number): Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    if (line.text.startsWith('|') && cells.length < Math.max(columns, 1)) {
      cells.push({ lines: [] });
      const behind = line.text.slice(1).trim();
      const skipped = line.end - line.start - behind.length;
      if (behind !== '')
        cells.at(-1)?.lines.push({
          ...line,
          text: behind,
          start: line.start + Math.max(1, Math.min(skipped, 2)),
        });
    } else {
      cells.at(-1)?.lines.push(line);
    }
  }
  return cells;
}

function readRow(
  row: Row,
  columns: readonly Period[],
  source: SourceDocument,
  diagnostics: Diagnostics,
): Fact[] {
  const { label, line } = row;
  if (label.abstract) return [];
  const location = source.locate(line.start, line.end);
  if (label.concepts.length === 0) {
    diagnostics.add('label-unknown', `found the label "${label.text}"`, { location });
  } else if (label.concepts.length > 1) {
    const message = `"${label.text}" stands for ${label.concepts.join(' and ')}`;
    diagnostics.add('label-ambiguous', message, { location });
  }
  const facts = row.cells.flatMap((cell, i) =>
    readValue(label, cell, columns[i], source, diagnostics),
  );
  if (facts.length === 0) {
    diagnostics.add('value-missing', `"${label.text}" has no value`, { location });
  }
  return facts;
}

function readValue(
  label: RowLabel,
  cell: Cell,
  column: Period | undefined,
  source: SourceDocument,
  diagnostics: Diagnostics,
): Fact[] {
  const text = formatPlain(cell.lines.map((line) => line.text).join('\n')).text;
  if (text === '') return [];
  const location = rangeOf(
    cell.lines.filter((line) => line.text !== ''),
    source,
  );
  const [concept, ...others] = label.concepts;
  const base = {
    concept: others.length > 0 ? null : (concept ?? null),
    ...(others.length > 0 && { candidates: label.concepts }),
    namespace: null,
    label: (others.length === 0 && concept && findConcept(concept)?.label) || label.text,
    context: { entity: null, period: column ?? { start: null, end: null }, dimensions: [] },
    locations: [location],
  };
  if (label.type === 'textBlock') return [{ ...base, type: 'textBlock', value: text }];
  const value = text === 'true' ? true : text === 'false' ? false : null;
  if (value === null) {
    const message = `"${label.text}": expected true or false, found "${text.slice(0, 60)}"`;
    diagnostics.add('flag-unreadable', message, { location });
  }
  return [{ ...base, type: 'flag', value }];
}

function rangeOf(lines: readonly SourceLine[], source: SourceDocument): Location {
  return source.locate(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}
