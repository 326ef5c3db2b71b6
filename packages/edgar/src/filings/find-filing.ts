import { readAccession } from '@cydkit/parser';
import type { EdgarReader } from '../client/model';
import { daysOf, nextQuarter, type Quarter } from '../days';
import { fetchHeaderPage } from './header-page';
import { IndexedFilings } from './master-index';
import type { ListedFiling } from './model';
import { readPastQuarter, readQuarterIndex, unlessTooEarly } from './read-index';

/** What is known besides the accession number. */
export interface FilingHint {
  /** Ten digits; of an address, for example. */
  cik?: string | null;
  /** ISO 8601: later quarters have no index. */
  today: string;
}

/**
 * Finds a filing by its accession number: in the folder of the company if it is known, else of the company
 * that the number begins with, which is the filer or its agent: one small page each. Only if the company is
 * not known, also in the indexes of the quarters of its year and of the first of the next, which are some
 * megabytes each. `null`: EDGAR has it in none of these places.
 *
 * @param accession with dashes
 * @throws {EdgarProblem} as the reader does; `unexpected` if a page or an index is not what it must be
 * @throws TypeError for an accession number that is none
 */
export async function findFiling(
  reader: EdgarReader,
  accession: string,
  { cik = null, today }: FilingHint,
): Promise<ListedFiling | null> {
  if (readAccession(accession) !== accession) throw new TypeError('Expected an accession number');
  const prefix = accession.slice(0, 10);
  for (const company of new Set([cik ?? prefix, prefix])) {
    const page = await fetchHeaderPage(reader, company, accession);
    if (page) return page.filing;
  }
  return cik === null ? searchIndexes(reader, accession, today) : null;
}

async function searchIndexes(
  reader: EdgarReader,
  accession: string,
  today: string,
): Promise<ListedFiling | null> {
  for (const quarter of quartersOf(accession)) {
    const { first, last } = daysOf(quarter);
    if (first > today) return null;
    // On the first days of a quarter there is none.
    const index =
      last < today
        ? await readPastQuarter(reader, quarter)
        : await unlessTooEarly(readQuarterIndex(reader, quarter), quarter, today);
    if (index === null) return null;
    // Lines are read only of the one that has it.
    if (!Buffer.from(index.buffer, index.byteOffset, index.length).includes(accession)) continue;
    const found = new IndexedFilings();
    found.add(index, (filing) => filing.accession === accession);
    const [filing] = found.list();
    if (filing) return filing;
  }
  return null;
}

/** The number is given when a submission begins, so it may be filed in the next year. */
function quartersOf(accession: string): Quarter[] {
  const short = Number(accession.slice(11, 13));
  const year = short < 93 ? 2000 + short : 1900 + short;
  const quarters = [1, 2, 3, 4].map((quarter) => ({ year, quarter }));
  return [...quarters, nextQuarter({ year, quarter: 4 })];
}
