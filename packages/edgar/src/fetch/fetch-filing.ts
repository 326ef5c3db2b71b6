import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@cydkit/parser';
import { filingFileUrl, headerPageName } from '../addresses/edgar-urls';
import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { documentsOf, type FilingDocuments } from '../documents/documents-of';
import { isTaggedInExhibit } from '../documents/tagged-in-exhibit';
import { listedDocuments } from '../filings/header-page';
import type { ListedFiling } from '../filings/model';
import { decodeText } from '../read-json';
import { asideWords, joined } from './fetched-files';
import type { CoverageRow } from './model';
import { FilingDraft, readStored, type StoredFiling } from './stored-filing';
import { withLock } from './with-lock';

/** A filing to fetch, and why. */
export interface WantedFiling {
  listed: ListedFiling;
  asked: string;
  /** Only with one of these items. Empty: whatever it has. */
  items: readonly string[];
  /** The document that was asked for; the facts may be in another. */
  document: string | null;
  /** The company of the address that was asked for; the filing may be of another. */
  cik: string | null;
}

/** Where a filing goes. */
export interface FilingPlace {
  /** Absolute. */
  into: string;
  dryRun: boolean;
}

/**
 * Fetches the documents of a filing that CYD facts are in, with its header and summary, into a folder of
 * its accession number. Nothing is asked of EDGAR if the folder has them, and nothing is left of a filing
 * without facts. A failure is a row.
 *
 * @throws the system's error if the folder cannot be written to
 */
export async function fetchFiling(
  reader: EdgarReader,
  wanted: WantedFiling,
  { into, dryRun }: FilingPlace,
): Promise<CoverageRow> {
  const { listed, items } = wanted;
  const stored = await storedRow(wanted, into);
  if (stored !== null) return stored;
  if (dryRun) return { ...rowOf(wanted, listed), state: 'listed' };
  try {
    const found = await documentsOf(reader, listed, items);
    const { filing, reason, detail } = found;
    if (reason !== null) return { ...rowOf(wanted, filing), reason, detail };
    return await withLock(into, listed.accession, async () => {
      // Another process may have put it there meanwhile.
      const row = await storedRow(wanted, into);
      return row ?? (await store(reader, { ...wanted, found }, into));
    });
  } catch (error) {
    if (!(error instanceof EdgarProblem)) throw error;
    return { ...rowOf(wanted, listed), reason: 'failed', detail: error.message };
  }
}

/** Returns the row of a filing that is here; `null` if it is not, or does not have the items. */
export async function storedRow(
  wanted: Pick<WantedFiling, 'asked' | 'items' | 'document' | 'cik'> & {
    listed: Pick<ListedFiling, 'accession'>;
  },
  into: string,
): Promise<CoverageRow | null> {
  const { items, listed } = wanted;
  const path = join(into, listed.accession);
  const stored = await readStored(path, listed.accession);
  if (stored === null) return null;
  const hasItems =
    items.length === 0 || items.some((item) => stored.filing.items?.includes(item) === true);
  return hasItems ? await rowOfStored(wanted, stored, { state: 'here', path }) : null;
}

/** Inline XBRL sets have ten documents or so; each takes a request. */
const mostDocuments = 200;

interface FoundFiling extends WantedFiling {
  found: FilingDocuments;
}

async function store(reader: EdgarReader, wanted: FoundFiling, into: string): Promise<CoverageRow> {
  const { listed, found } = wanted;
  const { accession } = listed;
  const urlOf = (name: string): string =>
    filingFileUrl(listed.ciks[0] ?? accession.slice(0, 10), accession, name);
  const summaryName = 'FilingSummary.xml';
  const names = [summaryName, found.header?.name ?? [], found.documents].flat();
  const failed = (detail: string): CoverageRow => {
    return { ...rowOf(wanted, found.filing), reason: 'failed', detail };
  };
  if (found.documents.length > mostDocuments) {
    return failed(
      `EDGAR names ${found.documents.length} documents of it, more than we would fetch`,
    );
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    return failed('Two of its files have the same name');
  }
  const draft = new FilingDraft(into, accession);
  await draft.open();
  for (const name of found.documents) {
    const options = { isFinal: true };
    const download = await reader.download(
      urlOf(name),
      join(draft.folder, name),
      'inline',
      options,
    );
    if (download === null) return failed(`EDGAR lists ${name}, and does not have it`);
    const { bytes, sha256 } = download;
    draft.add({ name, bytes, sha256 });
  }
  // It was read before, so that the cache has it.
  const summary = await reader.read(urlOf(summaryName), 'xml', { isFinal: true });
  if (summary !== null) await draft.write(summaryName, summary);
  if (found.header !== null) await draft.write(found.header.name, found.header.content);
  const stored: StoredFiling = {
    filing: found.filing,
    cik: found.filing.ciks[0] ?? null,
    ciks: found.filing.ciks,
    documents: found.documents,
    detail: await exhibitDetail(found, draft.folder),
    bytes: draft.bytes,
  };
  const aside = await draft.publish(stored);
  const path = join(into, accession);
  const row = await rowOfStored(wanted, stored, { state: 'fetched', path });
  return { ...row, detail: joined([row.detail, asideWords(aside)]) };
}

/** Says that the facts are not in the main document: people look for them there. */
async function exhibitDetail(
  { isExhibit, documents, filing: { document } }: FilingDocuments,
  folder: string,
): Promise<string | null> {
  let isElsewhere = isExhibit;
  if (isElsewhere === null && document !== null && documents.length > 1) {
    const inputs: { name: string; content: Uint8Array }[] = [];
    for (const name of documents) {
      inputs.push({ name, content: await readFile(join(folder, name)) });
    }
    isElsewhere = isTaggedInExhibit(document, parse(inputs));
  }
  return isElsewhere === true ? 'tagged in an exhibit' : null;
}

async function rowOfStored(
  { asked, document, cik: askedCik }: Pick<WantedFiling, 'asked' | 'document' | 'cik'>,
  { filing, cik, ciks, documents, detail, bytes }: StoredFiling,
  { state, path }: { state: CoverageRow['state']; path: string },
): Promise<CoverageRow> {
  const isOther = document !== null && !documents.includes(document);
  const isForeign = askedCik !== null && ciks.length > 0 && !ciks.includes(askedCik);
  const { accession, company, form, filed, period } = filing;
  const details = [
    isOther
      ? await whereFactsAre(document, documents, join(path, headerPageName(accession)))
      : detail,
    isForeign ? `filed by CIK ${ciks.join(', ')}, not ${askedCik}` : null,
  ];
  return {
    ...{ asked, accession, cik, company, form, filed, period, state, reason: null },
    ...{ detail: joined(details), path, documents, bytes },
  };
}

/**
 * Says that the facts are not in the document that was asked for, and if so, that there is no such one: the
 * header lists what was submitted, not what EDGAR makes of it.
 */
async function whereFactsAre(
  asked: string,
  documents: readonly string[],
  headerFile: string,
): Promise<string> {
  const header = await readFile(headerFile).catch(() => null);
  const own = header === null ? [] : listedDocuments(decodeText(header));
  const isSubmitted = own.some(({ name }) => name.toLowerCase() === asked.toLowerCase());
  const isUnknown = own.length === 0 || /^R\d+\.htm$|_htm\.xml$/iu.test(asked);
  const facts = `the facts are in ${documents.join(', ')}`;
  return isSubmitted || isUnknown ? facts : `it has no document ${asked}; ${facts}`;
}

/** The row of a filing that is not here. */
function rowOf(
  { asked }: Pick<WantedFiling, 'asked'>,
  { accession, ciks, company, form, filed, period }: ListedFiling,
): CoverageRow {
  const cik = ciks[0] ?? null;
  return {
    ...{ asked, accession, cik, company, form, filed, period },
    ...{ state: 'missing', reason: null, detail: null, path: null, documents: [], bytes: 0 },
  };
}
