import { EdgarProblem } from '../client/edgar-problem';
import type { EdgarReader } from '../client/model';
import { companyFilings } from '../filings/company-filings';
import { filingsBetween, firstDay } from '../filings/filings-between';
import { findFiling } from '../filings/find-filing';
import type { ListedFiling } from '../filings/model';
import { type FilingPlace, fetchFiling, storedRow, type WantedFiling } from './fetch-filing';
import { fetchNotes } from './fetch-notes';
import { GivingUp } from './giving-up';
import { inOrder } from './in-order';
import type {
  CompanyRequest,
  CoverageRow,
  FetchRequest,
  FilingRequest,
  NotesRequest,
  PeriodRequest,
} from './model';

/** How to fetch. */
export interface FetchOptions {
  /** The folder of all that is fetched, absolute. It is created if there is something to put into it. */
  into: string;
  /** ISO 8601, in New York. */
  today: string;
  /** Lists what would be looked at, and downloads nothing. Default: false. */
  dryRun?: boolean;
  /** Is called when it is known what a request leads to. */
  onListed?: (listed: ListedRequest) => void;
}

/** What a request leads to. */
export interface ListedRequest {
  asked: string;
  /** Filings that it is the first to lead to. */
  filings: number;
  /** Lines of EDGAR's lists that are no filing. */
  malformed: number;
  /** Until which day EDGAR has indexes, ISO 8601; `null` if all days that were asked for have one. */
  through: string | null;
}

/** The annual reports that have cybersecurity disclosures: Form 40-F has none of its own. */
export const annualForms: readonly string[] = ['10-K', '10-KT', '20-F'];

/** Filings that are fetched at once: as many as keep requests coming while answers are under way. */
const atOnce = 4;

/**
 * Fetches what is asked for, each filing once, and yields a row for each filing and data set that EDGAR
 * lists, in the order of the requests. What fails is a row, and the others go on; but once EDGAR has blocked
 * us, or failed five times in a row, the rest are rows that say so, and it is not asked again.
 *
 * @throws the system's error if `into` cannot be written to
 */
export async function* fetchFilings(
  edgar: EdgarReader,
  requests: Iterable<FetchRequest>,
  options: FetchOptions,
): AsyncGenerator<CoverageRow> {
  const reader = new GivingUp(edgar);
  const place: FilingPlace = { into: options.into, dryRun: options.dryRun === true };
  const seen = new Set<string>();
  for (const request of requests) {
    if (request.kind === 'notes') {
      yield* fetchNotes(reader, request, { ...place, today: options.today });
      continue;
    }
    const here = await knownRow(request, place.into);
    if (here !== null) {
      if (here.accession !== null && !seen.has(here.accession)) yield here;
      if (here.accession !== null) seen.add(here.accession);
      continue;
    }
    const list = await listOf(reader, request, options.today);
    if ('reason' in list) {
      yield { ...emptyRow(request), ...list };
      continue;
    }
    const fresh = list.filings.filter(({ accession }) => !seen.has(accession));
    for (const { accession } of fresh) seen.add(accession);
    const { malformed, through } = list;
    options.onListed?.({ asked: request.asked, filings: fresh.length, malformed, through });
    const wanted = fresh.map((listed) => wantedOf(request, listed));
    yield* inOrder(wanted, atOnce, (filing) => fetchFiling(reader, filing, place));
  }
}

/** A filing that is here is not asked for. */
async function knownRow(request: Listable, into: string): Promise<CoverageRow | null> {
  if (request.kind !== 'filing') return null;
  const { asked, accession, document, cik } = request;
  return await storedRow({ asked, document, cik, items: [], listed: { accession } }, into);
}

/** A request for something that EDGAR has lists of. */
type Listable = Exclude<FetchRequest, NotesRequest>;

type Missing = Pick<CoverageRow, 'reason' | 'detail'>;

interface Listing {
  filings: ListedFiling[];
  malformed: number;
  through: string | null;
}

/** Lists what a request means, or says why there is nothing. */
async function listOf(
  reader: EdgarReader,
  request: Listable,
  today: string,
): Promise<Listing | Missing> {
  try {
    switch (request.kind) {
      case 'company':
        return await listCompany(reader, request);
      case 'filing':
        return await listFiling(reader, request, today);
      case 'period':
        return await listPeriod(reader, request, today);
    }
  } catch (error) {
    if (!(error instanceof EdgarProblem)) throw error;
    return { reason: 'failed', detail: error.message };
  }
}

async function listCompany(
  reader: EdgarReader,
  request: CompanyRequest,
): Promise<Listing | Missing> {
  const { cik, items, since, until, latest, ended } = request;
  const forms = formsOf(request);
  const found = await companyFilings(reader, cik, { forms, items, since, until, latest });
  if (found === null) return notFound('EDGAR has no company with this CIK');
  const { malformed } = found;
  const filings = found.filings.filter(({ period }) => {
    if (ended === undefined) return true;
    return period !== null && period >= ended.since && period <= ended.until;
  });
  if (filings.length > 0) return { filings, malformed, through: null };
  const from = found.company.name === '' ? '' : ` from ${found.company.name}`;
  const of = ended === undefined ? '' : ` for a period that ended from ${inWords(ended)}`;
  return notFound(
    `EDGAR lists no ${anyOf(forms)}${itemWords(items)}${from}${of}${daysInWords(request)}`,
  );
}

async function listFiling(
  reader: EdgarReader,
  { accession, cik }: FilingRequest,
  today: string,
): Promise<Listing | Missing> {
  const filing = await findFiling(reader, accession, { cik, today });
  if (filing === null) return notFound(null);
  return { filings: [filing], malformed: 0, through: null };
}

async function listPeriod(
  reader: EdgarReader,
  request: PeriodRequest,
  today: string,
): Promise<Listing | Missing> {
  const { since, until } = request;
  const forms = formsOf(request);
  const found = await filingsBetween(reader, { since, until, forms }, today);
  const through = found.through === until ? null : found.through;
  if (found.filings.length > 0) return { ...found, through };
  if (until < firstDay) return notFound(`EDGAR's indexes begin on ${firstDay}`);
  if (found.through === null) {
    const last = found.lastBefore === null ? '' : `; the last one is of ${found.lastBefore}`;
    const detail = `EDGAR has no index of ${inWords(request)} yet${last}`;
    return { reason: 'no-index', detail };
  }
  const days = { since, until: found.through };
  return notFound(`EDGAR lists no ${anyOf(forms)}${daysInWords(days)}`);
}

function formsOf({ forms }: Pick<CompanyRequest, 'forms'>): readonly string[] {
  return forms.length === 0 ? annualForms : forms;
}

function inWords({ since, until }: { since: string; until: string }): string {
  return since === until ? since : `${since} to ${until}`;
}

/** ` filed on 2026-01-01 or later`; `''` without days. */
function daysInWords({ since, until }: Pick<CompanyRequest, 'since' | 'until'>): string {
  if (since !== null && since === until) return ` filed on ${since}`;
  if (since !== null && until !== null) return ` filed from ${since} to ${until}`;
  if (since !== null) return ` filed on ${since} or later`;
  return until === null ? '' : ` filed on ${until} or earlier`;
}

/** ` with Item 1.05 or 8.01`; `''` without items. */
function itemWords(items: readonly string[]): string {
  return items.length === 0 ? '' : ` with Item ${anyOf(items)}`;
}

/** `10-K, 10-KT or 20-F` */
function anyOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter((one) => one !== '')
    .join(' or ');
}

function notFound(detail: string | null): Missing {
  return { reason: 'not-found', detail };
}

function wantedOf(request: Listable, listed: ListedFiling): WantedFiling {
  return {
    listed,
    asked: request.asked,
    items: 'items' in request ? request.items : [],
    document: 'document' in request ? request.document : null,
    cik: request.kind === 'filing' ? request.cik : null,
  };
}

/** The row of a request that leads to no filing. */
function emptyRow(request: Listable): CoverageRow {
  return {
    asked: request.asked,
    accession: request.kind === 'filing' ? request.accession : null,
    cik: request.kind === 'period' ? null : request.cik,
    ...{ company: null, form: null, filed: null, period: null },
    ...{ state: 'missing', reason: null, detail: null, path: null, documents: [], bytes: 0 },
  };
}
