import { parse } from '@cydkit/parser';
import { filingFileUrl, headerPageName } from '../addresses/edgar-urls';
import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { isSafeName } from '../client/safe-name';
import { decodeText } from '../read-json';
import type { ListedFiling } from './model';

/** What the page with a filing's header says. */
export interface HeaderPage {
  /** The filing, with its filers in the order of the header, the one that was asked for first. */
  filing: ListedFiling;
  /** Its documents in the order of the submission, the main one first; names may be anything. */
  documents: { type: string; name: string }[];
  /** The page itself, and its name: `parse` of `@cydkit/parser` joins it to the documents. */
  name: string;
  content: Uint8Array;
}

/**
 * Reads the page with the header of a filing and the list of its documents, from the folder of one of its
 * filers. `null`: there is none.
 *
 * @throws {EdgarProblem} as the reader does; `unexpected` if it is not the header of this filing
 */
export async function fetchHeaderPage(
  reader: EdgarReader,
  cik: string,
  accession: string,
): Promise<HeaderPage | null> {
  const name = headerPageName(accession);
  const url = filingFileUrl(cik, accession, name);
  // What is here may be another page, which came once in its place: EDGAR is asked again.
  for (const isFinal of [true, false]) {
    const content = await reader.read(url, 'html', { isFinal });
    if (content === null) return null;
    const page = readHeaderPage(content, cik, accession);
    if (page) return { ...page, name };
  }
  throw new EdgarProblem(
    'unexpected',
    'EDGAR gave something other than the header of the filing',
    url,
  );
}

/** Reads the page; `null` if it is not of this filing. */
function readHeaderPage(
  content: Uint8Array,
  cik: string,
  accession: string,
): Omit<HeaderPage, 'name'> | null {
  const header = parse(content);
  const { form, entity, submission } = header;
  if (header.accession !== accession || form === null || !submission?.filed) return null;
  const filers = [entity, ...(entity.coRegistrants ?? [])].flatMap((filer) => filer.cik ?? []);
  const documents = listedDocuments(decodeText(content));
  const main = documents[0]?.name ?? '';
  const filing: ListedFiling = {
    accession,
    ciks: [...new Set([cik, ...filers])],
    company: entity.name,
    form,
    filed: submission.filed,
    period: header.period.end,
    items: submission.items?.map(itemNumber) ?? null,
    document: isSafeName(main) ? main : null,
    hasXbrl: null,
  };
  return { filing, documents, content };
}

/**
 * Headers have the items of a current report by number or by title; the only one whose title is known here
 * is that which CYD facts belong to.
 */
function itemNumber(item: string): string {
  return /^material cybersecurity incidents?$/iu.test(item) ? '1.05' : item;
}

/** The lines `<TYPE>10-K` and `<FILENAME>lnfx-20251231.htm` of each `<DOCUMENT>`, as text of a page. */
export function listedDocuments(page: string): HeaderPage['documents'] {
  const text = page
    .replace(/<\/?a\b[^<>]*>/giu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const documents: HeaderPage['documents'] = [];
  let type: string | null = null;
  for (const [line] of text.matchAll(/<(?:DOCUMENT>|TYPE>[^\r\n<]*|FILENAME>[^\r\n<]*)/gu)) {
    const value = line.slice(line.indexOf('>') + 1).trim();
    if (line.startsWith('<DOCUMENT')) type = '';
    else if (type === null) continue;
    else if (line.startsWith('<TYPE')) type = value;
    else {
      documents.push({ type, name: value });
      type = null;
    }
  }
  return documents;
}
