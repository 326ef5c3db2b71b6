import type { EdgarReader, IndexCheck, KeptFiling, ListedFiling } from '@cydkit/edgar';
import type { Answer, TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { printAnswer } from '../corpus/print-answer';
import { withCorpus } from '../corpus/with-corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { shellWord } from '../messages/shell-word';
import { mostShown } from './coverage-tables';
import { asking, type EdgarAccess, todayOf } from './edgar-access';
import type { FetchCommandOptions } from './fetch-options';
import { findCik } from './find-cik';
import { readForm } from './form-names';
import { readDay } from './read-requests';

/** What is compared. */
interface Scope {
  /** ISO 8601, both included. */
  since: string;
  until: string;
  forms: readonly string[];
  /** Ten digits each; empty: all companies. */
  ciks: readonly string[];
}

/** What a corpus has, of the companies that are compared. */
interface Kept {
  filings: KeptFiling[];
  /** Names of its sources. */
  sources: string[];
}

/** `cyd fetch --check`: compares the corpus with what EDGAR lists, and fetches nothing. */
export async function checkCorpusIndex(
  what: readonly string[],
  options: FetchCommandOptions,
  { access, offline, io }: { access: EdgarAccess; offline: EdgarReader; io: Io },
): Promise<ExitCode> {
  const { checkIndex } = await import('@cydkit/edgar');
  const { scope, through, check } = await asking(access, async () => {
    const named = [...what, ...options.cik];
    const ciks = await companiesOf(named, access);
    const kept = await keptFilings(ciks, options, io);
    const scope = await scopeOf(kept, { ciks, named }, options, io);
    const { filings: listed, through } = await listFilings(scope, access, io);
    const dataSetsUntil = await lastDataSet(kept.sources);
    const { since, forms } = scope;
    const keys = new Set(kept.filings.map(({ key }) => key));
    const others = listed.filter(({ accession }) => !keys.has(accession));
    const withoutFacts = await knownWithoutFacts(others, offline);
    const { filings } = kept;
    const checked = {
      ...{ listed, kept: filings, forms, since, through: through ?? '', dataSetsUntil },
      withoutFacts,
    };
    return { scope, through, check: checkIndex(checked) };
  });
  const requests = access.progress.requests;
  await printAnswer(answerOf(check, { scope, through, requests }), options, io, {
    csv: differencesOf(check, Number.POSITIVE_INFINITY),
  });
  const isWhole = through !== null && check.rows.every(({ missing }) => missing.length === 0);
  return isWhole ? exitCodes.done : exitCodes.noFacts;
}

async function companiesOf(
  named: readonly string[],
  { reader }: EdgarAccess,
): Promise<readonly string[]> {
  const { readAsked } = await import('@cydkit/edgar');
  const ciks = new Set<string>();
  for (const text of named) {
    const asked = readAsked(text);
    if (asked?.kind === 'company') ciks.add(asked.cik);
    else if (asked?.kind === 'ticker') {
      ciks.add(await findCik(reader, asked.ticker, (company) => `cyd fetch --check ${company}`));
    } else throw new UsageError(messages.checkUnclear({ text }));
  }
  return [...ciks];
}

async function keptFilings(
  ciks: readonly string[],
  options: FetchCommandOptions,
  io: Io,
): Promise<Kept> {
  return await withCorpus(options, io, ({ database }) => {
    const filings: (KeptFiling & { ciks: string })[] = database
      .prepare(
        `select key, form, filed, (select json_group_array(cik) from filing_registrants
           where filing_id = filings.id) as ciks from filings`,
      )
      .all();
    const isAsked = (own: string): boolean =>
      ciks.length === 0 || ciks.some((cik) => own.includes(`"${cik}"`));
    const sources: { name: string }[] = database.prepare('select name from sources').all();
    return {
      filings: filings.flatMap(({ ciks: own, ...one }) => (isAsked(own) ? [one] : [])),
      sources: sources.map(({ name }) => name),
    };
  });
}

/** Without options, the annual reports from the first filing of the corpus until today. */
async function scopeOf(
  { filings }: Kept,
  { ciks, named }: { ciks: readonly string[]; named: readonly string[] },
  { since, until, form }: FetchCommandOptions,
  io: Io,
): Promise<Scope> {
  const { annualForms } = await import('@cydkit/edgar');
  const days = filings.flatMap(({ filed }) => filed ?? []).sort();
  const first = readDay('--since', since) ?? days[0];
  const today = todayOf(io);
  const asked = readDay('--until', until) ?? today;
  // No list has days that are to come.
  const [last = today] = [asked, today].sort();
  if (first === undefined) {
    const companies = named.map((name) => shellWord(name)).join(' ');
    throw new UsageError(
      filings.length > 0 ? messages.checkUnlimited() : messages.checkEmpty({ companies }),
    );
  }
  if (first > today) throw new UsageError(messages.sinceFuture({ since: first, today }));
  if (first > last) throw new UsageError(messages.daysOrder({ since: first, until: last }));
  const forms = form.length === 0 ? annualForms : form.map(readForm);
  return { since: first, until: last, forms, ciks };
}

/** Of some companies, their own lists are read: a request each. */
async function listFilings(
  { since, until, forms, ciks }: Scope,
  { reader }: EdgarAccess,
  io: Io,
): Promise<{ filings: ListedFiling[]; through: string | null }> {
  const { companyFilings, filingsBetween } = await import('@cydkit/edgar');
  if (ciks.length === 0) {
    const list = await filingsBetween(reader, { since, until, forms }, todayOf(io));
    return { filings: list.filings, through: list.through };
  }
  const filings = new Map<string, ListedFiling>();
  for (const cik of ciks) {
    const list = await companyFilings(reader, cik, { since, until, forms });
    if (list === null) throw new UsageError(messages.companyUnknown({ text: cik }));
    for (const filing of list.filings) filings.set(filing.accession, filing);
  }
  return { filings: [...filings.values()], through: until };
}

/**
 * Returns which filings are known to have no CYD facts: from EDGAR's list of the company, or from what was
 * fetched of them before. Nothing is asked of EDGAR.
 */
async function knownWithoutFacts(
  filings: readonly ListedFiling[],
  offline: EdgarReader,
): Promise<Set<string>> {
  const { documentsOf, EdgarProblem } = await import('@cydkit/edgar');
  const known = new Set<string>();
  for (const filing of filings) {
    try {
      const { reason } = await documentsOf(offline, filing);
      if (reason === 'no-xbrl' || reason === 'no-cyd-facts') known.add(filing.accession);
    } catch (error) {
      if (!(error instanceof EdgarProblem)) throw error;
    }
  }
  return known;
}

/** Returns the last day of the newest Notes data set among the sources. */
async function lastDataSet(sources: readonly string[]): Promise<string | null> {
  const { notesDataSets } = await import('@cydkit/edgar');
  const days = sources.flatMap((source) => {
    const [, name] = /(?:^|\/)(\d{4}(?:q[1-4]|_\d{2}))_notes\.zip$/u.exec(source) ?? [];
    return name === undefined ? [] : (notesDataSets(name) ?? []);
  });
  return (
    days
      .flatMap(({ first }) => first.map(({ until }) => until))
      .sort()
      .at(-1) ?? null
  );
}

function answerOf(
  check: IndexCheck,
  { scope, through, requests }: { scope: Scope; through: string | null; requests: number },
): Answer {
  const { rows, notCompared } = check;
  const sum = (count: (row: IndexCheck['rows'][number]) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const both = sum((row) => row.both);
  const missing = sum((row) => row.missing.length);
  const extra = sum((row) => row.extra.length);
  const later = sum((row) => row.afterDataSets);
  const without = sum((row) => row.withoutFacts.length);
  const differences = differencesOf(check, mostShown);
  return {
    heading:
      through === null
        ? `Not compared: EDGAR has no index yet of any day since ${scope.since}`
        : `EDGAR lists ${counted(both + missing + without, 'filing')} from ${scope.since} to ${through}: ${grouped(both)} in the corpus, ${grouped(missing)} not${without === 0 ? '' : `, ${grouped(without)} without CYD facts`}`,
    parts: [tableOf(rows), differences].filter((table) => table.rows.length > 0),
    notes: [
      ...(missing + extra > mostShown
        ? [`The first ${mostShown} differences are listed; --format csv has all.`]
        : []),
      `Forms: ${scope.forms.join(', ')}.`,
      ...(missing === 0
        ? []
        : [
            `Whether each filing that is only on EDGAR has CYD facts is not known. To find out, and get those that do: ${commandFor(scope)}`,
          ]),
      ...(later === 0
        ? []
        : [`${counted(later, 'filing')} of these came after the newest data set in the corpus.`]),
      ...(extra === 0 ? [] : [`${grouped(extra)} only in the corpus, of these forms and days.`]),
      ...(notCompared === 0
        ? []
        : [`${counted(notCompared, 'filing')} of the corpus not compared: other forms or days.`]),
      ...(through === null || through === scope.until
        ? []
        : [`EDGAR's indexes end on ${through}; what was filed after that is not known yet.`]),
      `${counted(requests, 'request')} to EDGAR.`,
    ],
    data: { scope, through, requests, ...check },
  };
}

function commandFor({ since, until, forms, ciks }: Scope): string {
  const companies = ciks.map((cik) => ` ${cik}`).join('');
  return `cyd fetch${companies} --since ${since} --until ${until} --form ${forms.join(',')} --add`;
}

function tableOf(rows: IndexCheck['rows']): TablePart {
  return {
    kind: 'table',
    columns: [
      { title: 'Form', type: 'text' },
      { title: 'Filed', type: 'text' },
      { title: 'In both', type: 'count' },
      { title: 'Only on EDGAR', type: 'count' },
      { title: 'Without CYD facts', type: 'count' },
      { title: 'Only in the corpus', type: 'count' },
    ],
    rows: rows.map(({ form, quarter, both, missing, withoutFacts, extra }) => [
      form,
      quarter,
      both,
      missing.length,
      withoutFacts.length,
      extra.length,
    ]),
  };
}

function differencesOf({ rows }: IndexCheck, most: number): TablePart {
  const differences = rows.flatMap(({ missing, extra }) => [
    ...missing.map(({ accession, ciks, company, form, filed }) => {
      return [accession, ciks[0] ?? null, company, form, filed, 'only on EDGAR'];
    }),
    ...extra.map(({ key, form, filed }) => [key, null, null, form, filed, 'only in the corpus']),
  ]);
  return {
    kind: 'table',
    title: 'Differences',
    columns: [
      { title: 'Filing', type: 'text' },
      { title: 'CIK', type: 'text' },
      { title: 'Company', type: 'text' },
      { title: 'Form', type: 'text' },
      { title: 'Filed', type: 'date' },
      { title: 'Where', type: 'text' },
    ],
    rows: differences.slice(0, most),
  };
}
