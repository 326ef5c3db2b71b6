import { availableParallelism } from 'node:os';
import type { ReadOptions } from '@cydkit/parser';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { addFetchInputs, type FetchInputOptions } from './fetch-input-options';
import { addDebugOption, addQuietOption, type OutputOptions } from './output-options';

/** Which filings to read from the inputs. An empty list selects all. */
export interface SelectionOptions {
  accession: string[];
  cik: string[];
  form: string[];
}

/** How large what is read into memory may be. */
export interface SizeOptions {
  /** Bytes of a document, or of a stream without a size. */
  maxBytes: number;
}

/** The options of commands that read filings. */
export interface InputOptions
  extends OutputOptions,
    SelectionOptions,
    SizeOptions,
    FetchInputOptions {
  stdinFilename?: string;
  jobs: number;
  exclude?: string[];
}

/** Adds the inputs of a command that reads filings, and which filings to read, and how. */
export function addInputs(command: Command): void {
  command.argument('[input...]', "files, directories, quoted globs, or '-' for standard input");
  addStdinOption(command);
  addFetchInputs(command);
  addExcludeOption(command);
  addSelectionOptions(command);
  addSizeOption(command);
  addQuietOption(command);
  command.option('--no-progress', 'hide the progress line');
  addDebugOption(command);
  addJobsOption(command);
}

/** Adds the option that leaves inputs out. */
export function addExcludeOption(command: Command): void {
  command.addOption(
    new Option('--exclude <glob>', 'inputs to leave out, by name or path; repeatable').argParser(
      (glob, before: string[] = []) => [...before, glob],
    ),
  );
}

/** Adds the option on threads. */
export function addJobsOption(command: Command): void {
  command.addOption(
    new Option('--jobs <number>', 'number of inputs to read at once')
      .argParser(parseJobs)
      .default(availableParallelism(), 'number of processors'),
  );
}

/**
 * Checks that `--stdin-filename` has something to name.
 *
 * @throws UsageError if standard input is not read
 */
export function checkStdinName(
  { stdinFilename }: Pick<InputOptions, 'stdinFilename'>,
  readsStdin: boolean,
): void {
  if (stdinFilename !== undefined && !readsStdin) throw new UsageError(messages.stdinNameUnused());
}

/** Returns which filings the options select, and how large they may be. */
export function selectionOf({
  accession,
  cik,
  form,
  maxBytes,
}: InputOptions): Pick<ReadOptions, 'accession' | 'cik' | 'form' | 'maxBytes'> {
  return { accession, cik, form, maxBytes };
}

/** The limit of documents without `--max-bytes`: a string can hold no more. */
export const defaultMaxBytes = 512 * 2 ** 20;

/** Adds the option that limits documents. */
export function addSizeOption(command: Command): void {
  command.addOption(
    new Option('--max-bytes <size>', 'largest document or stream to read, such as 500M or 2G')
      .argParser(parseSize)
      .default(defaultMaxBytes, '512M'),
  );
}

/** Adds the option that names standard input. */
export function addStdinOption(command: Command): void {
  command.option('--stdin-filename <name>', 'file name of standard input');
}

/** Adds the options that extend the JSON by markup. */
export function addMarkupOptions(command: Command): void {
  command
    .option('--html', 'JSON: include the markup of text blocks')
    .option('--markdown', 'JSON: include the Markdown of text blocks');
}

function addSelectionOptions(command: Command): void {
  const add = (flags: string, description: string, check: (value: string) => string): void => {
    const collect = (values: string, before: string[]): string[] => [
      ...before,
      ...values.split(',').map((value) => check(value.trim())),
    ];
    command.addOption(new Option(flags, description).argParser(collect).default([], 'all'));
  };
  add('--accession <number>', 'only filings with these accession numbers', checkAccession);
  add('--cik <number>', 'only filings of these registrants', checkCik);
  add('--form <type>', 'only filings of these form types', checkForm);
}

/** Writes a selection as options: `--cik 1234567 --form 10-K,20-F`; empty without a selection. */
export function describeSelection({ accession, cik, form }: SelectionOptions): string {
  return Object.entries({ accession, cik, form })
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `--${name} ${values.join(',')}`)
    .join(' ');
}

function checkAccession(value: string): string {
  if (/^\d{10}-?\d{2}-?\d{6}$/.test(value)) return value;
  throw new InvalidArgumentError(messages.accessionInvalid());
}

function checkCik(value: string): string {
  if (/^\d{1,10}$/.test(value)) return value;
  throw new InvalidArgumentError(messages.cikInvalid());
}

function checkForm(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError(messages.formInvalid());
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 256) return jobs;
  throw new InvalidArgumentError(messages.jobsInvalid());
}

const units = ['', 'K', 'M', 'G'];

function parseSize(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})([KMG]?)(?:i?B)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * 1024 ** units.indexOf(unit.toUpperCase());
  if (bytes >= 1 && bytes <= 2 ** 31) return bytes;
  throw new InvalidArgumentError(messages.sizeInvalid());
}
