import type { FilingRow } from '../record/model';

/** Which filing something is from. */
export interface FilingReference {
  /** The accession number, or the key of a file without one. */
  key: string;
  accession: string | null;
  cik: string | null;
  name: string | null;
  /** As filed: `10-K/A`. */
  form: string | null;
  /** `annual`, `incident` or `other`. */
  kind: string;
  amendment: boolean;
  fiscalYear: number | null;
  periodEnd: string | null;
  filed: string | null;
  sic: string | null;
  floatBand: string;
  /** What it was read from: `inline-xbrl`, `notes` … */
  format: string;
  /** EDGAR's page of it, which lists its documents; `null` without an accession number or a CIK. */
  url: string | null;
}

/** The columns of `filings f` that a reference is made of. */
export type ReferenceRow = Pick<
  FilingRow,
  | 'key'
  | 'accession'
  | 'cik'
  | 'name'
  | 'form'
  | 'kind'
  | 'amendment'
  | 'fiscal_year'
  | 'period_end'
  | 'filed'
  | 'sic'
  | 'float_band'
  | 'format'
>;

/** Those columns, for a select. */
export const referenceColumns: string = `f.key, f.accession, f.cik, f.name, f.form, f.kind, f.amendment,
  f.fiscal_year, f.period_end, f.filed, f.sic, f.float_band, f.format`;

/**
 * The company of `filings f`: its first registrant, or for a filing without one the filing itself.
 * Companies that file together with it are not counted.
 */
export const company: string = 'coalesce(f.cik, f.key)';

/** Returns the reference that a row holds. */
export function referenceOf(row: ReferenceRow): FilingReference {
  return {
    key: row.key,
    accession: row.accession,
    cik: row.cik,
    name: row.name,
    form: row.form,
    kind: row.kind,
    amendment: row.amendment === 1,
    fiscalYear: row.fiscal_year,
    periodEnd: row.period_end,
    filed: row.filed,
    sic: row.sic,
    floatBand: row.float_band,
    format: row.format,
    url: edgarUrl(row.cik, row.accession),
  };
}

function edgarUrl(cik: string | null, accession: string | null): string | null {
  if (cik === null || accession === null) return null;
  const folder = `${cik.replace(/^0+/u, '')}/${accession.replaceAll('-', '')}`;
  return `https://www.sec.gov/Archives/edgar/data/${folder}/${accession}-index.htm`;
}
