import { readAccession } from '@cydkit/parser';
import { isSafeName } from '../client/safe-name';
import { readCompanyNumber } from './company-number';

/** What an address of EDGAR leads to. CIKs have ten digits, accession numbers have dashes. */
export type EdgarAddress =
  | { kind: 'document'; cik: string; accession: string; name: string }
  | { kind: 'filing'; cik: string | null; accession: string }
  /** `form` is the one that a page of a company was narrowed to. */
  | { kind: 'company'; cik: string; form?: string }
  /** EDGAR's pages of a company accept a ticker for the CIK. */
  | { kind: 'ticker'; ticker: string; form?: string }
  /** A Notes data set, `2025q1` or `2025_04`. */
  | { kind: 'notes'; name: string };

const hosts: ReadonlySet<string> = new Set(['www.sec.gov', 'sec.gov', 'data.sec.gov']);

/** Longer than any address of EDGAR. */
const maxLength = 2000;

/**
 * Returns what an address means that someone copied from a browser: of EDGAR's viewer, an index page, a
 * folder, a document, a full submission, a company's page, its JSON, or a Notes data set. `null` if it is
 * none of these, or of another host. Nothing is asked of EDGAR.
 *
 *     https://www.sec.gov/ix?doc=/Archives/edgar/data/320193/000032019325000079/aapl-20250927.htm
 *     https://www.sec.gov/Archives/edgar/data/320193/000032019325000079/0000320193-25-000079-index.htm
 */
export function readAddress(address: string): EdgarAddress | null {
  const url = openAddress(address.trim());
  if (url === null) return null;
  const path = decodePath(url.pathname);
  if (path === null) return null;
  if (/^\/ix(?:\.xhtml|viewer\/.*)?$/iu.test(path)) return readArchive(shownDocument(url));
  if (/^\/cgi-bin\//iu.test(path)) return readQuery(url.searchParams);
  return (
    readBrowse(path, url.searchParams) ?? readArchive(path) ?? readJson(path) ?? readNotes(path)
  );
}

/** `www.sec.gov/…`, as browsers show it, is an address too. */
function openAddress(address: string): URL | null {
  if (address.length > maxLength) return null;
  const withScheme = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const isPlain = url.port === '' && url.username === '' && url.password === '';
  return isPlain && hosts.has(url.hostname) ? url : null;
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The viewer has the document's path in its query, an older one in the fragment. */
function shownDocument(url: URL): string {
  return url.searchParams.get('doc') ?? url.searchParams.get('file') ?? '';
}

/** `/Archives/edgar/data/320193/000032019325000079/aapl-20250927.htm`, or the start of it. */
function readArchive(path: string): EdgarAddress | null {
  const [, archives = '', rest] =
    /^(?:https?:\/\/www\.sec\.gov)?\/(Archives)\/edgar\/data\/(.*)$/iu.exec(path) ?? [];
  if (archives === '' || rest === undefined) return null;
  const [filer = '', folder = '', ...names] = rest.split('/');
  const cik = readCompanyNumber(filer);
  if (cik === null) return null;
  if (folder === '') return names.length === 0 ? { kind: 'company', cik } : null;
  const [name = '', ...more] = names;
  if (more.length > 0) return null;
  const accession = readAccession(folder);
  // The files of a whole filing are next to its folder, too.
  if (accession === null) return name === '' ? readWhole(folder, cik) : null;
  if (name === '' || isIndex(name)) return { kind: 'filing', cik, accession };
  const whole = readWhole(name, cik);
  if (whole) return whole.accession === accession ? whole : null;
  return isSafeName(name) ? { kind: 'document', cik, accession, name } : null;
}

/** EDGAR's own lists of what is in a folder. */
function isIndex(name: string): boolean {
  return /^(?:index\.(?:html?|json|xml)|FilingSummary\.xml|MetaLinks\.json)$/iu.test(name);
}

/** `0000320193-25-000079.txt`, `…-index.htm`, `…-index-headers.html`, `…-xbrl.zip` */
function readWhole(name: string, cik: string): (EdgarAddress & { kind: 'filing' }) | null {
  const [, number = ''] =
    /^(\d{10}-\d{2}-\d{6})(?:\.txt|\.nc|\.hdr\.sgml|-index\.html?|-index-headers\.html?|-xbrl\.zip)$/iu.exec(
      name,
    ) ?? [];
  const accession = readAccession(number);
  return accession === null ? null : { kind: 'filing', cik, accession };
}

/** `/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193`, `/cgi-bin/viewer?cik=…&accession_number=…` */
function readQuery(query: URLSearchParams): EdgarAddress | null {
  const named = new Map([...query].map(([name, value]) => [name.toLowerCase(), value.trim()]));
  const asked = named.get('cik') ?? '';
  const number = named.get('accession_number') ?? named.get('accession');
  if (number === undefined) {
    const company = readCompany(asked);
    const form = (named.get('type') ?? '').toUpperCase();
    return company !== null && /^[A-Z0-9][A-Z0-9 /-]{0,19}$/u.test(form)
      ? { ...company, form }
      : company;
  }
  const accession = readAccession(number);
  return accession === null ? null : { kind: 'filing', cik: readCompanyNumber(asked), accession };
}

/** `/edgar/browse/?CIK=320193` */
function readBrowse(path: string, query: URLSearchParams): EdgarAddress | null {
  return /^\/edgar\/browse\/?$/iu.test(path) ? readQuery(query) : null;
}

function readCompany(asked: string): (EdgarAddress & { kind: 'company' | 'ticker' }) | null {
  const cik = readCompanyNumber(asked);
  if (cik !== null) return { kind: 'company', cik };
  return /^[A-Z][A-Z0-9./-]{0,9}$/iu.test(asked) ? { kind: 'ticker', ticker: asked } : null;
}

/** `/submissions/CIK0000320193.json` and its older pages, `/api/xbrl/companyfacts/CIK….json` */
function readJson(path: string): EdgarAddress | null {
  const [, number = ''] =
    /^\/(?:submissions|api\/xbrl\/companyfacts)\/(CIK\d{10})(?:-submissions-\d{1,6})?\.json$/iu.exec(
      path,
    ) ?? [];
  const cik = readCompanyNumber(number);
  return cik === null ? null : { kind: 'company', cik };
}

/** The last part alone counts: the folder has moved before. */
function readNotes(path: string): EdgarAddress | null {
  const [, name] = /\/(\d{4}(?:q[1-4]|_(?:0[1-9]|1[0-2])))_notes\.zip$/iu.exec(path) ?? [];
  return name === undefined ? null : { kind: 'notes', name: name.toLowerCase() };
}
