import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CoverageRow, EdgarReader, FetchRequest } from '@cydkit/edgar';
import type { FetchedInputs, InputChoice } from '../inputs/fetched-inputs';
import { choiceOf, fileExists, parseOperand } from '../inputs/parse-operand';
import { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { FetchInputOptions } from '../options/fetch-input-options';
import type { MessageOptions } from '../options/output-options';
import { missingWords } from './coverage-summary';
import { asking, type EdgarAccess, openEdgar, todayOf } from './edgar-access';
import { type CommandFor, findCik, NoTicker } from './find-cik';
import { ofFiscalYear } from './of-fiscal-year';
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
    const allPassedOver: string[] = [];
    let isWhole = true;
    for (const input of named) {
      const wanted = await this.#wantedOf(input, choice);
      if (wanted === null) {
        inputs.push(input);
        continue;
      }
      const { folders, passedOver, problem } = await this.#fetch(wanted).catch(
        (error: unknown): FetchedInput => {
          // Of several inputs, the others are read.
          if (named.length === 1 || !(error instanceof UnfetchedInput)) throw error;
          return { folders: [], passedOver: [], problem: error.detail };
        },
      );
      // spread: the filings of one fiscal year, twice
      inputs.push(...folders);
      for (const reason of passedOver) {
        allPassedOver.push(reason);
        await this.#log.note(messages.inputUnfetched({ name: input, reason }));
      }
      if (problem === null) continue;
      isWhole = false;
      await this.#log.error(messages.inputUnfetched({ name: input, reason: problem }));
    }
    return { inputs, passedOver: allPassedOver, isWhole };
  }

  /** Returns what an input asks EDGAR for; `null` if it is a file, or the name of one. */
  async #wantedOf(input: string, choice: InputChoice): Promise<WantedInput | null> {
    const { cwd } = this.#io;
    if (looksFetchable(input)) {
      if (!(await fileExists(input, cwd))) return { input, choice, onlyYear: null };
      if (isShort(input)) await this.#noteFile(input);
      return null;
    }
    // `LNFX#FY2024`; an address has a `#` of its own.
    const start = input.slice(0, Math.max(0, input.lastIndexOf('#')));
    if (!looksFetchable(start)) return null;
    const operand = await parseOperand(input, cwd);
    if (operand.input === input || (await fileExists(operand.input, cwd))) return null;
    const own = choiceOf(operand);
    const forms = own.forms.length === 0 ? choice.forms : own.forms;
    return { input: start, choice: { ...own, forms }, onlyYear: operand.fiscalYear };
  }

  /** Who means the company would wonder why there is nothing of it. */
  async #noteFile(input: string): Promise<void> {
    const isFolder = (await stat(resolve(this.#io.cwd, input))).isDirectory();
    await this.#log.note(messages.inputIsFile({ name: input, kind: isFolder ? 'folder' : 'file' }));
  }

  async #fetch({ input, choice, onlyYear }: WantedInput): Promise<FetchedInput> {
    const [cik] = choice.ciks ?? [];
    if (cik !== undefined) throw new UsageError(messages.operandCompany({ input, part: cik }));
    const { fetchFilings } = await import('@cydkit/edgar');
    this.#access ??= await openEdgar(this.#options, this.#io, this.#log);
    const { reader, cache } = this.#access;
    const today = todayOf(this.#io);
    const rows: CoverageRow[] = [];
    const into = join(cache, 'filings');
    const soFar = (): string => messages.inputStopped({ name: input });
    const ask = async (): Promise<void> => {
      const request = await this.#requestOf(input, choice, reader);
      for await (const row of fetchFilings(reader, [request], { into, today })) rows.push(row);
    };
    await asking(this.#access, ask, { into, soFar }).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      const { message } = error;
      throw new UnfetchedInput(message, error instanceof NoTicker ? error.detail : message);
    });
    const fetched = inputOf(rows);
    if (onlyYear === null) return fetched;
    const folders = await ofFiscalYear(fetched.folders, onlyYear, this.#io);
    if (folders.length > 0 || fetched.problem !== null) return { ...fetched, folders };
    const reasons = [`No filing of fiscal year ${onlyYear}`, ...fetched.passedOver];
    return { folders, passedOver: [], problem: reasons.join('; ') };
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

/** An input for which EDGAR gave nothing. */
class UnfetchedInput extends UsageError {
  /** Why, in few words. */
  readonly detail: string;

  constructor(message: string, detail: string) {
    super(message);
    this.detail = detail;
  }
}

/** What an input asks EDGAR for. */
interface WantedInput {
  /** Without what follows a `#`. */
  input: string;
  choice: InputChoice;
  /** Only filings of this fiscal year; `null` if whoever reads them chooses, or all are wanted. */
  onlyYear: string | null;
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
  if (isShort(input)) return true;
  return /^[\p{L}\p{N}][\p{L}\p{N}&',. -]*$/u.test(input) && !/\.\w+$/u.test(input);
}

/** As a ticker is. */
function isShort(input: string): boolean {
  return /^[A-Z0-9]{1,6}(?:[.-][A-Z]{1,2})?$/iu.test(input);
}
