import type { IndexCheck, KeptFiling, ListedFiling } from '@cydkit/edgar';
import type { Answer, TablePart } from '@cydkit/reporters/answers';
import { counted, grouped } from '@cydkit/text';
import { dayOf } from '../corpus/parse-day';
import { printAnswer } from '../corpus/print-answer';
import { withCorpus } from '../corpus/with-corpus';
import { type ExitCode, exitCodes } from '../io/exit-codes';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { asking, type EdgarAccess, todayOf } from './edgar-access';
import type { FetchCommandOptions } from './fetch-options';
import { findCik } from './find-cik';

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
  { access, io }: { access: EdgarAccess; io: Io },
): Promise<ExitCode> {
  const { checkIndex } = await import('@cydkit/edgar');
  const { scope, through, check } = await asking(access, async () => {
    const ciks = await companiesOf([...what, ...options.cik], access);
    const kept = await keptFilings(ciks, options, io);
    const scope = await scopeOf(kept, ciks, options, io);
    const { filings: listed, through } = await listFilings(scope, access, io);
    const dataSetsUntil = await lastDataSet(kept.sources);
    const { since, forms } = scope;
    const checked = { listed, kept: kept.filings, forms, since, through, dataSetsUntil };
    return { scope, through, check: checkIndex(checked) };
  });
  const requests = access.progress.requests;
  await printAnswer(answerOf(check, { scope, through, requests }), options, io, {
    csv: differencesOf(check, Number.POSITIVE_INFINITY),
  });
  return check.rows.some(({ missing }) => missing.length > 0) ? exitCodes.noFacts : exitCodes.done;
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

/** Without options, the annual reports of the days between the first and the last filing of the corpus. */
async function scopeOf(
  { filings }: Kept,
  ciks: readonly string[],
  { since, until, form }: FetchCommandOptions,
  io: Io,
): Promise<Scope> {
  const { annualForms } = await import('@cydkit/edgar');
  const days = filings.flatMap(({ filed }) => filed ?? []).sort();
  const first = since === undefined ? days[0] : dayOf(since);
  const last = until === undefined ? (days.at(-1) ?? todayOf(io)) : dayOf(until);
  if (first === undefined) throw new UsageError(messages.checkUnlimited());
  if (first > last) throw new UsageError(messages.daysOrder({ since: first, until: last }));
  const forms = form.length === 0 ? annualForms : form.map((one) => one.toUpperCase());
  return { since: first, until: last, forms, ciks };
}

/** Of some companies, their own lists are read: a request each. */
async function listFilings(
  { since, until, forms, ciks }: Scope,
  { reader }: EdgarAccess,
  io: Io,
): Promise<{ filings: ListedFiling[]; through: string }> {
  const { companyFilings, filingsBetween } = await import('@cydkit/edgar');
  if (ciks.length === 0) {
    const list = await filingsBetween(reader, { since, until, forms }, todayOf(io));
    return { filings: list.filings, through: list.through ?? since };
  }
  const filings = new Map<string, ListedFiling>();
  for (const cik of ciks) {
    const list = await companyFilings(reader, cik, { since, until, forms });
    if (list === null) throw new UsageError(messages.companyUnknown({ text: cik }));
    for (const filing of list.filings) filings.set(filing.accession, filing);
  }
  return { filings: [...filings.values()], through: until };
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

/** How many differences are listed for people. */
const mostListed = 100;

function answerOf(
  check: IndexCheck,
  { scope, through, requests }: { scope: Scope; through: string; requests: number },
): Answer {
  const { rows, notCompared } = check;
  const sum = (count: (row: IndexCheck['rows'][number]) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const both = sum((row) => row.both);
  const missing = sum((row) => row.missing.length);
  const extra = sum((row) => row.extra.length);
  const later = sum((row) => row.afterDataSets);
  const differences = differencesOf(check, mostListed);
  return {
    heading: `EDGAR lists ${counted(both + missing, 'filing')} from ${scope.since} to ${through}: ${grouped(both)} in the corpus, ${grouped(missing)} not`,
    parts: [tableOf(rows), ...(differences.rows.length === 0 ? [] : [differences])],
    notes: [
      `Forms: ${scope.forms.join(', ')}.`,
      ...(missing === 0
        ? []
        : [
            `A list does not say which filings have CYD facts. To find out, and get those that do: ${commandFor(scope)}`,
          ]),
      ...(later === 0
        ? []
        : [`${counted(later, 'filing')} of these came after the newest data set in the corpus.`]),
      ...(extra === 0 ? [] : [`${grouped(extra)} only in the corpus, of these forms and days.`]),
      ...(notCompared === 0
        ? []
        : [`${counted(notCompared, 'filing')} of the corpus not compared: other forms or days.`]),
      ...(through === scope.until ? [] : [`EDGAR has indexes until ${through} so far.`]),
      ...(missing + extra > mostListed
        ? [`The first ${mostListed} are listed; --format csv has all.`]
        : []),
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
      { title: 'On EDGAR alone', type: 'count' },
      { title: 'In the corpus alone', type: 'count' },
    ],
    rows: rows.map(({ form, quarter, both, missing, extra }) => [
      form,
      quarter,
      both,
      missing.length,
      extra.length,
    ]),
  };
}

function differencesOf({ rows }: IndexCheck, most: number): TablePart {
  const differences = rows.flatMap(({ missing, extra }) => [
    ...missing.map(({ accession, ciks, company, form, filed }) => {
      return [accession, ciks[0] ?? null, company, form, filed, 'on EDGAR alone'];
    }),
    ...extra.map(({ key, form, filed }) => [key, null, null, form, filed, 'in the corpus alone']),
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
