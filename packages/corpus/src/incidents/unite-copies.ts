import { compare } from '@cydkit/compare';
import type { Filing } from '@cydkit/parser';
import type { LinkedRow } from './group-threads';

/** A report of a thread with the filing that the corpus has. */
export interface StoredReport extends LinkedRow {
  filing: Filing;
  /** Keys of documents that are the same report. */
  copies: string[];
}

/**
 * Unites a document without accession number with the report of its thread that is the same: of the same
 * form, with no difference in flags and text. A data set knows the day of filing, and the document the
 * day of the event and all of the text.
 */
export function uniteCopies(reports: readonly StoredReport[]): StoredReport[] {
  const copies = new Map<StoredReport, StoredReport>();
  for (const copy of reports.filter(({ row }) => row.accession === null)) {
    const original = reports.find((report) => !copies.has(report) && isSame(copy, report));
    if (original !== undefined) copies.set(original, copy);
  }
  const united = new Set(copies.values());
  return reports
    .filter((report) => !united.has(report))
    .map((report) => {
      const copy = copies.get(report);
      return copy === undefined ? report : withCopy(report, copy);
    })
    .map((report, index) => (index === 0 ? { ...report, link: 'first' } : report));
}

function isSame(copy: StoredReport, report: StoredReport): boolean {
  if (report.row.accession === null || report.row.form !== copy.row.form) return false;
  return !compare(copy.filing, report.filing).differs;
}

function withCopy({ row, link, filing, copies }: StoredReport, copy: StoredReport): StoredReport {
  const { accession, submission } = filing;
  const { period, rounded, key } = copy.row;
  return {
    row: { ...row, period, rounded },
    link,
    filing: { ...copy.filing, accession, ...(submission && { submission }) },
    copies: [...copies, key],
  };
}
