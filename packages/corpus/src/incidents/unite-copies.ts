import { asciiKey, type Filing } from '@cydkit/parser';
import type { LinkedRow } from './incident-rows';

/** A report of a thread with the filing that the corpus has. */
export interface StoredReport extends LinkedRow {
  filing: Filing;
  /** Keys of documents that are the same report. */
  copies: string[];
}

/**
 * Unites a document without accession number with the report of its thread that is the same: of the same
 * form, and with the same letters in each fact. A data set knows the day of filing, and the document the
 * day of the event and all of the text.
 */
export function uniteCopies(reports: readonly StoredReport[]): StoredReport[] {
  const originals = new Map<string, StoredReport>();
  for (const report of reports) {
    if (report.row.accession !== null) originals.set(contentOf(report), report);
  }
  const copies = new Map<StoredReport, StoredReport>();
  for (const report of reports) {
    const original = report.row.accession === null && originals.get(contentOf(report));
    if (original && !copies.has(original)) copies.set(original, report);
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

/** A data set has lost characters of the text, and keeps an order of its own. */
function contentOf({ row, filing }: StoredReport): string {
  const facts = filing.facts.map(({ concept, value }) => {
    return [concept, typeof value === 'string' ? asciiKey(value) : value];
  });
  return JSON.stringify([row.form, ...facts.map((fact) => JSON.stringify(fact)).sort()]);
}

function withCopy({ row, link, filing, copies }: StoredReport, copy: StoredReport): StoredReport {
  const { accession, submission } = filing;
  const { period_end, period_rounded, key } = copy.row;
  return {
    row: { ...row, period_end, period_rounded },
    link,
    filing: { ...copy.filing, accession, ...(submission && { submission }) },
    copies: [...copies, key],
  };
}
