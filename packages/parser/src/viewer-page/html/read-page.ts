import { lacksPageEnd } from '../../bytes/page-end';
import type { Fact } from '../../model';
import { legalEntityAxis } from '../../xbrl/vocabulary';
import { isHeaderRow, type ReportHeader, readHeader, startsReport } from './column-headings';
import { type Group, type LabelCell, noGroup, readGroup, readLabelCell } from './label-cell';
import { type PageReading, readFacts, valuesOf } from './page-facts';
import { type ReportRow, reportRows } from './report-rows';
import { readableText } from './value-cell';

/** The contents of a viewer page. */
interface ViewerPage extends ReportHeader {
  /** How many rows its body has, with or without facts. */
  rows: number;
  facts: Fact[];
}

/** More than the head of any page has; further rows are skipped. */
const maxHeaderRows = 20;

/** Longer than any text of a cover page. */
const maxCoverBytes = 1 << 12;

/**
 * Reads one page; `reading.cover` collects what it says about the whole filing. If a document
 * contains several pages, each starts with its own head.
 */
export function readPage(reading: PageReading): ViewerPage {
  const { source, diagnostics } = reading;
  const hadCut = diagnostics.has('document-truncated');
  const page: ViewerPage = { title: null, columns: [], rows: 0, facts: [] };
  let head: ReportRow[] = [];
  let isHead = true;
  let group = noGroup;
  const endHead = (): void => {
    const { title, columns } = readHeader(head, source);
    page.title ??= title;
    page.columns = columns;
    isHead = false;
    group = noGroup;
  };
  for (const row of reportRows(source, (at) => reportCut(at, reading))) {
    if (!isHead && startsReport(row)) [head, isHead] = [[], true];
    if (isHead && isHeaderRow(row)) {
      if (head.length < maxHeaderRows) head.push(row);
      continue;
    }
    if (isHead) endHead();
    page.rows += 1;
    const [first] = row.cells;
    const label = first ? readLabelCell(first, source) : null;
    const heading = readGroup(row, label, source);
    if (heading) group = heading;
    else if (label?.element.prefix === 'cyd') readFactRow(row, label, { page, group }, reading);
    else if (label?.element.prefix === 'dei' && isOfRegistrant(group)) {
      readCoverRow(row, label, { page, group }, reading);
    }
  }
  if (isHead) endHead();
  reportUndated(page, head, reading);
  const isReported = !hadCut && diagnostics.has('document-truncated');
  if (!isReported && lacksPageEnd(source.bytes, 0)) reportNoEnd(reading);
  return page;
}

function reportCut(at: number, { source, diagnostics }: PageReading): void {
  const location = source.locate(at, source.bytes.length);
  diagnostics.add('document-truncated', { inside: 'markup' }, { location });
}

/** If a page is cut after its last row, only its end tags are missing. */
function reportNoEnd({ source, diagnostics }: PageReading): void {
  const location = source.locate(source.bytes.length, source.bytes.length);
  diagnostics.add('document-truncated', { inside: 'element', endTag: '</html>' }, { location });
}

function readFactRow(
  row: ReportRow,
  label: LabelCell,
  { page, group }: { page: ViewerPage; group: Group },
  reading: PageReading,
): void {
  const { columns } = page;
  const facts = readFacts(row, label, { columns, dimensions: group.dimensions }, reading);
  for (const fact of facts) page.facts.push(fact);
  if (facts.length > 0) reportUnnamed(group, reading);
}

/** Reports once per group that its facts are about members that the page does not name. */
function reportUnnamed(group: Group, { diagnostics }: PageReading): void {
  if (group.unnamed === null) return;
  const { label, location } = group.unnamed;
  diagnostics.add('dimension-unnamed', { member: label.slice(0, 200) }, { location });
  group.unnamed = null;
}

function reportUndated(
  { facts }: ViewerPage,
  head: readonly ReportRow[],
  { source, diagnostics }: PageReading,
): void {
  if (facts.every(({ context }) => context.period.end !== null)) return;
  const start = head[0]?.cells[0]?.start ?? 0;
  const end = head.at(-1)?.cells.at(-1)?.end ?? start;
  const location = source.locate(start, end);
  diagnostics.add('period-unreadable', { within: 'column-headings' }, { location });
}

/** True for the rows about the registrant, and those about a co-registrant that the page names. */
function isOfRegistrant({ dimensions: [dimension], unnamed }: Group): boolean {
  if (dimension === undefined) return unnamed === null;
  return dimension.axis.name === legalEntityAxis && dimension.member !== null && unnamed === null;
}

function readCoverRow(
  row: ReportRow,
  { element }: LabelCell,
  { page, group }: { page: ViewerPage; group: Group },
  { source, cover }: PageReading,
): void {
  const member = group.dimensions[0]?.member?.name ?? null;
  if (!cover.wants(element.name, member)) return;
  const [value] = valuesOf(row, page.columns, source);
  if (!value) return;
  const { start, end } = value.range;
  const text = readableText({ start, end: Math.min(end, start + maxCoverBytes) }, source);
  cover.add(element.name, text, { member, period: value.column?.period ?? null });
}
