import type { NotesArguments } from '../codes/notes-codes';
import type { Member } from '../containers/container-member';
import type { Selectable } from '../containers/filing-selection';
import { shown } from '../containers/shown';
import type { Diagnostics } from '../diagnostics';
import type { FilingEntity } from '../model';
import { ciksOf, withCoRegistrants } from '../registrants';
import { readCik } from '../xbrl/cik';
import { readBasicDate, readDateTime } from '../xbrl/dates';
import { readDetails } from '../xbrl/registrant-details';
import { readRows } from './table-rows';

/** A row of sub.tsv, which describes a filing; `null` for a column that is empty or missing. */
export interface Submission extends Selectable {
  /** `adsh`, which joins the tables, whatever it is. */
  accession: string;
  entity: FilingEntity;
  /** Set if the row counts more registrants than it lists, or says that its list is not complete. */
  unlisted: NotesArguments['notes-registrants-partial'] | null;
  /** The balance sheet date, rounded by the SEC to the end of a month. ISO 8601. */
  period: string | null;
  fiscalYear: string | null;
  fiscalPeriod: string | null;
  filed: string | null;
  accepted: string | null;
}

const optionalColumns = [
  ...['cik', 'name', 'sic', 'countryba', 'stprba', 'countryinc', 'stprinc', 'fye', 'afs'],
  ...['form', 'period', 'fy', 'fp', 'filed', 'accepted', 'nciks', 'aciks', 'pubfloatusd'],
] as const;

type TextOfColumn = (column: (typeof optionalColumns)[number]) => string | null;

/** The largest quarter has some 8,000 submissions. */
export const maxSubmissions = 200_000;

/** Reads at most {@link maxSubmissions} rows of sub.tsv, in their order. */
export async function readSubmissions(
  table: Member,
  diagnostics: Diagnostics,
): Promise<Submission[]> {
  const submissions: Submission[] = [];
  for await (const row of readRows(table, diagnostics, ['adsh'] as const, optionalColumns)) {
    if (submissions.length === maxSubmissions) {
      diagnostics.add('notes-too-many-rows', { maximum: maxSubmissions });
      break;
    }
    const text: TextOfColumn = (column) => row.text(column).trim() || null;
    const accession = row.text('adsh').trim();
    const { others, isPartial } = readOthers(text('aciks'));
    const entity = readEntity(text, others);
    const ciks = ciksOf(entity);
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
      ciks,
      entity,
      unlisted: unlistedOf(ciks.length, text('nciks'), isPartial),
      form: text('form'),
      period: date,
      fiscalYear: text('fy'),
      fiscalPeriod: text('fp'),
      filed: readBasicDate(text('filed') ?? ''),
      accepted: readDateTime(text('accepted') ?? ''),
    });
  }
  return submissions;
}

function readEntity(text: TextOfColumn, others: readonly string[]): FilingEntity {
  const float = text('pubfloatusd') ?? '';
  const publicFloat = /^\d{1,20}(?:\.\d{1,4})?$/u.test(float)
    ? { amount: Number(float), currency: 'USD' }
    : null;
  const registrant = {
    name: text('name'),
    cik: readCik(text('cik') ?? ''),
    ...readDetails({
      sic: text('sic'),
      state: text('stprba'),
      country: text('countryba'),
      incorporationState: text('stprinc'),
      incorporationCountry: text('countryinc'),
      fiscalYearEnd: text('fye'),
      filerCategory: text('afs'),
    }),
    ...(publicFloat && { publicFloat }),
  };
  return withCoRegistrants(
    registrant,
    others.map((cik) => ({ name: null, cik })),
  );
}

/** Reads the CIKs of co-registrants, with spaces between them; `PARTIAL` ends a list that is too long. */
function readOthers(aciks: string | null): { others: string[]; isPartial: boolean } {
  const parts = (aciks ?? '').split(/[\s,;]+/u).filter((part) => part !== '');
  return {
    others: parts.flatMap((part) => readCik(part) ?? []),
    isPartial: parts.some((part) => part.toUpperCase() === 'PARTIAL'),
  };
}

function unlistedOf(
  listed: number,
  nciks: string | null,
  isPartial: boolean,
): Submission['unlisted'] {
  const total = /^\d{1,6}$/u.test(nciks ?? '') ? Number(nciks) : null;
  return isPartial || (total !== null && total > listed) ? { listed, total } : null;
}
