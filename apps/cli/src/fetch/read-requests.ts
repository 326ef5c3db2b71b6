import type { CompanyRequest, EdgarAddress, FetchRequest } from '@cydkit/edgar';
import { dayOf } from '../corpus/parse-day';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { FetchCommandOptions } from './fetch-options';
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

/**
 * Returns what the command line asks for, in its order.
 *
 * @throws UsageError if it asks for nothing, or for something that is not possible
 */
export async function readRequests(
  what: readonly string[],
  options: FetchCommandOptions,
  sources: RequestSources,
): Promise<FetchRequest[]> {
  const choices = readChoices(options);
  const { today } = sources;
  if (choices.since !== null && choices.since > today) {
    throw new UsageError(messages.sinceFuture({ since: choices.since, today }));
  }
  const requests: FetchRequest[] = [];
  for (const text of [...what, ...options.cik]) {
    requests.push(await readRequest(text, choices, sources));
  }
  for (const name of options.notes) requests.push(readNotes(name));
  const { since, until, forms, items } = choices;
  if (what.length + options.cik.length === 0 && since !== null) {
    if (options.latest !== undefined) refuse('--latest', 'it needs a company');
    const last = until ?? today;
    requests.push({ kind: 'period', asked: asTyped(options), forms, items, since, until: last });
  }
  if (requests.length === 0) throw new UsageError(messages.fetchNothing());
  refuseUnused(requests, options);
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
  const found = asked === '' ? null : readAsked(asked);
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

function readChoices(options: FetchCommandOptions): Choices {
  const since = options.since === undefined ? null : dayOf(options.since);
  const until = options.until === undefined ? null : dayOf(options.until);
  if (since !== null && until !== null && since > until) {
    throw new UsageError(messages.daysOrder({ since, until }));
  }
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
function refuseUnused(requests: readonly FetchRequest[], options: FetchCommandOptions): void {
  if (requests.some(({ kind }) => kind === 'company' || kind === 'period')) return;
  const { form, item, latest, since, until } = options;
  const given = { form: form.length > 0, item: item.length > 0, latest, since, until };
  for (const [name, value] of Object.entries(given)) {
    if (value) refuse(`--${name}`, 'it chooses among the filings of companies');
  }
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
