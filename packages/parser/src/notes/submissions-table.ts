import type { Member } from '../containers/container-member';
import type { Selectable } from '../containers/filing-selection';
import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import { readCik } from '../xbrl/cik';
import { readBasicDate } from '../xbrl/dates';
import { readRows } from './table-rows';

/** A row of sub.tsv, which describes a filing; `null` for a column that is empty or missing. */
export interface Submission extends Selectable {
  accession: string;
  name: string | null;
  /** The balance sheet date, rounded by the SEC to the end of a month. ISO 8601. */
  period: string | null;
  fiscalYear: string | null;
  fiscalPeriod: string | null;
  filed: string | null;
  accepted: string | null;
}

/** The largest quarter has some 8,000 submissions. */
export const maxSubmissions = 200_000;

/** Reads at most {@link maxSubmissions} rows of sub.tsv, in their order. */
export async function readSubmissions(
  table: Member,
  diagnostics: Diagnostics,
): Promise<Submission[]> {
  const submissions: Submission[] = [];
  const optional = ['cik', 'name', 'form', 'period', 'fy', 'fp', 'filed', 'accepted'] as const;
  for await (const row of readRows(table, diagnostics, ['adsh'] as const, optional)) {
    if (submissions.length === maxSubmissions) {
      diagnostics.add('notes-too-many-rows', { maximum: maxSubmissions });
      break;
    }
    const text = (column: (typeof optional)[number]) => row.text(column).trim() || null;
    const accession = row.text('adsh').trim();
    const cik = text('cik');
    const period = text('period');
    const date = readBasicDate(period ?? '');
    if (period !== null && date === null) {
      diagnostics.add('period-unreadable', {
        within: 'submission-row',
        accession: shown(accession),
        period: shown(period),
      });
    }
    submissions.push({
      accession,
      cik: cik === null ? null : readCik(cik),
      name: text('name'),
      form: text('form'),
      period: date,
      fiscalYear: text('fy'),
      fiscalPeriod: text('fp'),
      filed: readBasicDate(text('filed') ?? ''),
      accepted: readAcceptance(text('accepted')),
    });
  }
  return submissions;
}

/** `2024-12-18 21:24:00.0` → `2024-12-18T21:24:00`, in Washington time. */
function readAcceptance(text: string | null): string | null {
  const [, date, time] =
    /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d{0,9})?$/u.exec(text ?? '') ?? [];
  return date === undefined || time === undefined ? null : `${date}T${time}`;
}
