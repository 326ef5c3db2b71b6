import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CoverageRow, EdgarReader, FetchRequest } from '@cydkit/edgar';
import type { FetchedInputs, InputChoice } from '../inputs/fetched-inputs';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { messages } from '../messages/messages';
import type { FetchInputOptions } from '../options/fetch-input-options';
import type { MessageOptions } from '../options/output-options';
import { missingWords } from './coverage-summary';
import { asking, type EdgarAccess, openEdgar, todayOf } from './edgar-access';
import { type CommandFor, findCik } from './find-cik';
import { type Choices, readRequest } from './read-requests';

/** Gets inputs that are no files from EDGAR. It opens a connection only for what is not in the cache. */
export class InputFetcher {
  readonly #options: FetchInputOptions & MessageOptions;
  readonly #io: Io;
  readonly #log: MessageWriter;
  readonly #commandFor: CommandFor;
  #access: EdgarAccess | null = null;

  constructor(options: FetchInputOptions & MessageOptions, commandFor: CommandFor, io: Io) {
    this.#options = options;
    this.#commandFor = commandFor;
    this.#io = io;
    this.#log = new MessageWriter(io, options);
  }

  /**
   * Replaces what looks like something on EDGAR, and is no file, by the folders of its filings. What could
   * not be fetched is reported and left out.
   *
   * @throws UsageError without a contact, and for a name that is no ticker
   */
  async replace(named: readonly string[], choice: InputChoice): Promise<FetchedInputs> {
    const inputs: string[] = [];
    let isWhole = true;
    for (const input of named) {
      if (!(await this.#isOfEdgar(input))) {
        inputs.push(input);
        continue;
      }
      const { folders, passedOver, problem } = await this.#fetch(input, choice);
      // spread: the filings of one fiscal year
      inputs.push(...folders);
      for (const reason of passedOver) {
        await this.#log.note(messages.inputUnfetched({ name: input, reason }));
      }
      if (problem === null) continue;
      isWhole = false;
      await this.#log.error(messages.inputUnfetched({ name: input, reason: problem }));
    }
    return { inputs, isWhole };
  }

  async #isOfEdgar(input: string): Promise<boolean> {
    if (!looksFetchable(input)) return false;
    return await stat(resolve(this.#io.cwd, input)).then(
      () => false,
      () => true,
    );
  }

  async #fetch(input: string, choice: InputChoice): Promise<FetchedInput> {
    const { fetchFilings } = await import('@cydkit/edgar');
    this.#access ??= await openEdgar(this.#options, this.#io, this.#log);
    const { reader, cache } = this.#access;
    const today = todayOf(this.#io);
    return await asking(this.#access, async () => {
      const request = await this.#requestOf(input, choice, reader);
      const rows: CoverageRow[] = [];
      const into = join(cache, 'filings');
      for await (const row of fetchFilings(reader, [request], { into, today })) rows.push(row);
      return inputOf(rows);
    });
  }

  async #requestOf(
    input: string,
    { forms, accession, fiscalYear }: InputChoice,
    reader: EdgarReader,
  ): Promise<FetchRequest> {
    const { readAsked } = await import('@cydkit/edgar');
    const year = fiscalYear === undefined ? null : Number(fiscalYear);
    const choices: Choices = {
      forms: forms.map((form) => form.toUpperCase()),
      latest: year === null ? 1 : null,
      since: null,
      until: null,
      items: [],
      // A fiscal year may end in the calendar year after the one that it is named after.
      ...(year !== null && { ended: { since: `${year}-01-01`, until: `${year + 1}-12-31` } }),
    };
    const request = await readRequest(input, choices, {
      readAsked,
      findCik: (name) => findCik(reader, name, this.#commandFor),
    });
    if (accession === undefined || request.kind !== 'company') return request;
    return { kind: 'filing', asked: input, accession, cik: request.cik, document: null };
  }
}

/** What an input has become. */
interface FetchedInput {
  folders: string[];
  /** Why some of its filings are not among them, which is as it should be. */
  passedOver: string[];
  /** Why the input is not what it should be; `null` if it is. */
  problem: string | null;
}

/** A failure is one even beside filings that are there; a filing without facts is none beside others. */
function inputOf(rows: readonly CoverageRow[]): FetchedInput {
  const folders = rows.flatMap(({ path }) => path ?? []);
  const missing = rows.filter(({ path }) => path === null);
  const problem = missing.find(({ reason }) => folders.length === 0 || reason === 'failed');
  const passedOver = missing.filter((row) => row !== problem).map(whyMissing);
  return { folders, passedOver, problem: problem === undefined ? null : whyMissing(problem) };
}

function whyMissing({ reason, detail, form, period }: CoverageRow): string {
  const filing = form === null ? '' : ` (${form}${period === null ? '' : ` for ${period}`})`;
  const words = missingWords({ reason, detail });
  return reason === 'failed' && detail !== null ? words : `${words}${filing}`;
}

/**
 * Whether an input may be something on EDGAR: an address of it, an accession number, a CIK, a ticker, or
 * words of a name. What looks like the name of a file, or is a glob, is not.
 */
function looksFetchable(input: string): boolean {
  if (/^https?:\/\/(?:[a-z]+\.)?sec\.gov\//iu.test(input)) return true;
  if (/^\d{10}-?\d{2}-?\d{6}$|^(?:CIK)?\d{1,10}$/iu.test(input)) return true;
  if (/^[A-Z0-9]{1,6}(?:[.-][A-Z]{1,2})?$/iu.test(input)) return true;
  return /^[\p{L}\p{N}&',. -]+$/u.test(input) && !/\.\w+$/u.test(input);
}
