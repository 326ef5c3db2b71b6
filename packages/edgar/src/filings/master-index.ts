import { readAccession } from '@cydkit/parser';
import { readCompanyNumber } from '../addresses/company-number';
import { readDay } from '../days';
import { decodeText } from '../read-json';
import type { ListedFiling } from './model';

/** Collects the filings of indexes: one that is listed under several CIKs is one filing. */
export class IndexedFilings {
  readonly #filings = new Map<string, { filing: ListedFiling; ciks: Set<string> }>();
  /** Lines after the header that are no filing. */
  malformed = 0;

  /**
   * Reads a `master` index: a header, a line of dashes, and a line for each filing and CIK; in an index
   * without the line of dashes, every line counts. The ends of lines are LF, CRLF or CR.
   *
   *     CIK|Company Name|Form Type|Date Filed|Filename
   *     --------------------------------------------------------------------------------
   *     9999901|LANTERNFISH INSTRUMENTS INC|10-K|2026-02-17|edgar/data/9999901/0009999901-26-000012.txt
   *
   * @param isWanted chooses among the filings, after a line is found to be one
   */
  add(index: Uint8Array, isWanted: (filing: ListedFiling) => boolean): void {
    const text = decodeText(index);
    const dashes = /^-{5,}[ \t]*$/mu.exec(text);
    const body = dashes ? text.slice(dashes.index + dashes[0].length) : text;
    for (const [line] of body.matchAll(/[^\r\n]+/gu)) {
      if (line.trim() === '') continue;
      const filing = readIndexLine(line);
      if (filing === null) this.malformed += 1;
      else if (isWanted(filing)) this.#add(filing);
    }
  }

  #add(filing: ListedFiling): void {
    const known = this.#filings.get(filing.accession);
    if (known === undefined) {
      this.#filings.set(filing.accession, { filing, ciks: new Set(filing.ciks) });
    } else for (const cik of filing.ciks) known.ciks.add(cik);
  }

  /** In the order of the indexes. */
  list(): ListedFiling[] {
    return [...this.#filings.values()].map(({ filing, ciks }) => ({ ...filing, ciks: [...ciks] }));
  }
}

/** Reads a line of a `master` index; `null` if it is none. A company's name may have `|`. */
export function readIndexLine(line: string): ListedFiling | null {
  const cells = line.split('|').map((cell) => cell.trim());
  const [path = '', date = '', form = ''] = cells.slice(-3).reverse();
  const cik = readCompanyNumber(cells[0] ?? '');
  const file = path.slice(path.lastIndexOf('/') + 1);
  const accession = file.endsWith('.txt') ? readAccession(file.slice(0, -4)) : null;
  const filed = readDay(date);
  if (cells.length < 5 || cik === null || accession === null || filed === null || form === '') {
    return null;
  }
  return {
    accession,
    ciks: [cik],
    company: cells.slice(1, -3).join('|') || null,
    form,
    filed,
    period: null,
    items: null,
    document: null,
    hasXbrl: null,
  };
}
