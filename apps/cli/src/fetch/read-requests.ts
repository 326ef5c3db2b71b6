import type { CompanyRequest, EdgarAddress, FetchRequest } from '@cydkit/edgar';
import { dayOf } from '../corpus/parse-day';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { FetchCommandOptions } from './fetch-options';
import { NoTicker } from './find-cik';
import { formMeant, readForm } from './form-names';

/** What a request needs that the command line does not say. */
export interface RequestSources {
  /** ISO 8601. */
  today: string;
  /** `readAsked` of @cydkit/edgar, which is loaded only here. */
  readAsked: (text: string) => EdgarAddress | null;
  /** Returns the CIK of a ticker. @throws UsageError with candidates if it is none */
  findCik: (name: string) => Promise<string>;
}

/** Which filings of a company to fetch. */
export type Choices = Omit<CompanyRequest, 'kind' | 'asked' | 'cik'>;

/** One name of several that leads to nothing: the others are fetched. */
export interface UnknownName {
  kind: 'unknown';
  asked: string;
  /** `failed`: EDGAR did not say whether it is a ticker. */
  reason: 'not-found' | 'failed';
  detail: string;
}

/**
 * Returns what the command line asks for, in its order. A name that means nothing is a mistake if it is
 * the only one, and an `UnknownName` among several.
 *
 * @throws UsageError if it asks for nothing, or for something that is not possible
 */
export async function readRequests(
  what: readonly string[],
  options: FetchCommandOptions,
  sources: RequestSources,
): Promise<(FetchRequest | UnknownName)[]> {
  const { today } = sources;
  const choices = readChoices(options, today);
  refuseAlone(options);
  const requests = await readAll([...what, ...options.cik], choices, sources);
  const hasCompany = requests.length > 0;
  for (const name of options.notes) requests.push(readNotes(name));
  const { since, until, forms, items } = choices;
  if (!hasCompany && since !== null) {
    if (options.latest !== undefined) refuse('--latest', 'it needs a company');
    const asked = asTyped(options);
    requests.push({ kind: 'period', asked, forms, items, since, until: until ?? today });
  }
  if (requests.length === 0) {
    const isLimited = chosen(options).length > 0;
    throw new UsageError(isLimited ? messages.fetchUnlimited() : messages.fetchNothing());
  }
  refuseUnused(requests, options);
  return requests;
}

async function readAll(
  names: readonly string[],
  choices: Choices,
  sources: RequestSources,
): Promise<(FetchRequest | UnknownName)[]> {
  const requests: (FetchRequest | UnknownName)[] = [];
  let failure: unknown = null;
  for (const text of names) {
    try {
      requests.push(await readRequest(text, choices, sources));
    } catch (error) {
      const isFailure = error instanceof Error && error.name === 'EdgarProblem';
      // A form among the names is meant for --form, so that all of them are meant otherwise.
      if (names.length === 1 || formMeant(text) !== null) throw error;
      if (!(isFailure || error instanceof UsageError)) throw error;
      if (isFailure) failure ??= error;
      const detail = error instanceof NoTicker ? error.detail : error.message;
      requests.push({
        kind: 'unknown',
        asked: text,
        reason: isFailure ? 'failed' : 'not-found',
        detail,
      });
    }
  }
  // One reason says more than as many rows as there are names.
  const isAll = requests.every((one) => one.kind === 'unknown' && one.reason === 'failed');
  if (failure !== null && isAll) throw failure;
  return requests;
}

/**
 * Reads one argument.
 *
 * @throws UsageError for an address that is not of EDGAR, and for a name
 */
export async function readRequest(
  text: string,
  choices: Choices,
  { readAsked, findCik }: Pick<RequestSources, 'readAsked' | 'findCik'>,
): Promise<FetchRequest> {
  const asked = text.trim();
  if (asked === '') throw new UsageError(messages.nameEmpty());
  if (/^@|\.(?:txt|csv|tsv|lst|list)$/iu.test(asked) && !isOfFiling(asked)) {
    throw new UsageError(messages.listNamed({ file: asked.replace(/^@/u, '') }));
  }
  const found = readAsked(isOfFiling(asked) ? asked.slice(0, 20) : asked);
  switch (found?.kind) {
    case undefined:
      throw new UsageError(messages.fetchUnclear({ text }));
    case 'document':
      return { ...found, kind: 'filing', asked, document: found.name };
    case 'filing':
      return { ...found, asked, document: null };
    case 'notes':
      return { kind: 'notes', asked: found.name };
    case 'company':
      return { kind: 'company', asked, cik: found.cik, ...narrowed(choices, found.form) };
    case 'ticker':
      if (/^[\d-]+$/u.test(asked)) throw new UsageError(messages.numberUnclear({ text }));
      if (found.form === undefined && formMeant(asked) !== null) {
        throw new UsageError(messages.formAsCompany({ text, form: formMeant(asked) ?? text }));
      }
      return {
        ...{ kind: 'company', asked, cik: await findCik(found.ticker) },
        ...narrowed(choices, found.form),
      };
  }
}

/** A file of a filing, as EDGAR names it: `0001234567-25-000012.txt`, `…-index.htm`. */
function isOfFiling(text: string): boolean {
  return /^\d{10}-\d{2}-\d{6}(?:\.txt|\.nc|-xbrl\.zip|-index(?:-headers)?\.html?)$/iu.test(text);
}

function readChoices(options: FetchCommandOptions, today: string): Choices {
  const since = readDay('--since', options.since);
  const until = readDay('--until', options.until);
  if (since !== null && until !== null && since > until) {
    throw new UsageError(messages.daysOrder({ since, until }));
  }
  if (since !== null && since > today) throw new UsageError(messages.sinceFuture({ since, today }));
  const items = options.item;
  for (const item of items) {
    if (!/^\d{1,2}\.\d{2}$/u.test(item)) throw new UsageError(messages.itemInvalid({ item }));
  }
  const forms = options.form.map(readForm);
  if (items.length > 0 && !forms.every((form) => form.startsWith('8-K'))) {
    refuse('--item', 'only current reports have items; leave --form out, or give 8-K');
  }
  return {
    // Only current reports have items.
    forms: forms.length === 0 && items.length > 0 ? ['8-K', '8-K/A'] : forms,
    latest: options.latest ?? (since === null ? 1 : null),
    since,
    until,
    items,
  };
}

/** Reads the day of an option. @throws UsageError that names both */
export function readDay(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  try {
    return dayOf(value);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(messages.dayUnclear({ option, value }));
  }
}

/** An address may name a form; an option wins. */
function narrowed(choices: Choices, form: string | undefined): Choices {
  return form === undefined || choices.forms.length > 0 ? choices : { ...choices, forms: [form] };
}

function readNotes(name: string): FetchRequest {
  const asked = name.toLowerCase();
  if (/^\d{4}(?:q[1-4]|_(?:0[1-9]|1[0-2]))?$/u.test(asked)) return { kind: 'notes', asked };
  throw new UsageError(messages.notesInvalid({ name }));
}

/** An option that would do nothing is a mistake; nothing is fetched on a mistake. */
function refuseUnused(
  requests: readonly (FetchRequest | UnknownName)[],
  options: FetchCommandOptions,
): void {
  if (requests.some(({ kind }) => kind !== 'filing' && kind !== 'notes')) return;
  const [first] = chosen(options);
  if (first !== undefined) refuse(`--${first}`, 'it chooses among the filings of companies');
}

/** Returns the options that choose among filings, and are given. */
function chosen({ form, item, latest, since, until }: FetchCommandOptions): string[] {
  const given = { form: form.length > 0, item: item.length > 0, latest, since, until };
  return Object.entries(given).flatMap(([name, value]) => (value ? [name] : []));
}

/** Refuses options that do nothing without, or with, another. */
function refuseAlone({ add, corpus, dryRun }: FetchCommandOptions): void {
  if (add && dryRun) refuse('--add', '--dry-run downloads nothing that could be added');
  if (corpus !== undefined && !add) refuse('--corpus', 'it needs --add or --check');
}

function refuse(option: string, reason: string): never {
  throw new UsageError(messages.optionMeaningless({ option, reason }));
}

/** `--since 2026-01-01 --form 8-K` */
function asTyped({ since, until, form, item }: FetchCommandOptions): string {
  const given = { since, until, form: form.join(','), item: item.join(',') };
  return Object.entries(given)
    .filter(([, value]) => value)
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ');
}
