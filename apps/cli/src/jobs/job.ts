import type { Filing } from '@cydkit/parser';
import type { TerminalOptions } from '@cydkit/reporters/terminal';
import { limited } from '@cydkit/reporters/text';
import { reasonOf } from '../messages/errors';
import type { Format } from '../options/output-options';
import type { Unmade, Unread } from '../reading/unread';
import { failedInput, madeOfFailed } from './failed-filing';

/**
 * What to make of each filing, in this thread or in others. If the spec asks for whole filings,
 * other threads only read them, and this thread makes the contents, in order.
 */
export interface Job<Content> {
  spec: JobSpec;
  make: Make<Content>;
}

/** Makes something of a filing. What it throws concerns this filing only. */
export type Make<Content> = (filing: Filing, say: Say) => Content | Promise<Content>;

/** Says why one of several outputs lacks the filing. */
export type Say = (reason: string) => void;

/** A job as plain data, which can be sent to other threads. */
export type JobSpec =
  | { make: 'filings' }
  | { make: 'records' }
  | FactsSpec
  | ReportsSpec
  | TableSpec;

/** A format to print, and how it looks in a terminal. */
export interface PrintTarget {
  format: Format;
  terminal: Required<TerminalOptions>;
}

/** Prints facts, for each target. */
export interface FactsSpec {
  make: 'facts';
  targets: readonly PrintTarget[];
}

/** Prints reports, for each target. */
export interface ReportsSpec {
  make: 'reports';
  targets: readonly PrintTarget[];
  /** Whether JSON includes the markup of passages. */
  html: boolean;
  /** Where the names of documents start. */
  cwd: string;
}

/** Prints a row for each filing, as often as there are outputs. */
export interface TableSpec {
  make: 'table';
  copies: number;
}

/** What was printed of a filing: for each target, its chunks. */
export type Printed = readonly (readonly string[])[];

/**
 * The most characters that a filing may print in one format. Real ones print a thousandth. It is
 * printed whole before any of it is written, so that nothing is left of one that fails.
 */
export const mostPrinted = 128_000_000;

/** Prints all of a filing in one format. @throws TextTooLong if that is more than `mostPrinted` */
export function printed(chunks: Iterable<string>): string[] {
  return [...limited(chunks, mostPrinted)];
}

/** What was made of a filing, and what a command needs to know of it besides. */
export interface Made<Content> extends Pick<Filing, 'source' | 'accession' | 'diagnostics'> {
  /** The number of its facts. */
  facts: number;
  /** Why some of the outputs lack it. */
  lacking: readonly string[];
  content: Content;
}

/** Returns the filings themselves, for a command that needs all of them in one thread. */
export const wholeFilings: Job<Filing> = {
  spec: { make: 'filings' },
  make: (filing) => filing,
};

/** Makes something of each filing as it comes. If that fails, a diagnostic takes its place. */
export async function* makeOf<Content>(
  filings: AsyncIterable<Filing | Unmade>,
  make: Make<Content>,
): AsyncGenerator<Made<Content> | Unmade> {
  for await (const read of filings) {
    yield 'reason' in read || 'skipped' in read ? read : await attempt(read, make);
  }
}

async function attempt<Content>(
  filing: Filing,
  make: Make<Content>,
): Promise<Made<Content> | Unread> {
  try {
    return await madeOf(filing, make);
  } catch (error) {
    const reason = reasonOf(error);
    const again = (failed: Filing) => madeOf(failed, make);
    return await madeOfFailed(filing, reason, again).catch(() => ({ reason }));
  }
}

async function madeOf<Content>(filing: Filing, make: Make<Content>): Promise<Made<Content>> {
  const { source, accession, diagnostics, facts } = filing;
  const lacking: string[] = [];
  const content = await make(filing, (reason) => lacking.push(reason));
  return { source, accession, diagnostics, facts: facts.length, lacking, content };
}

/** Makes a filing of an input that the program failed at: it has no more than the reason. */
export async function withFailure<Content>(
  read: Made<Content> | Unmade,
  name: string,
  make: Make<Content>,
): Promise<Made<Content> | Unmade> {
  if (!('reason' in read) || !read.failed) return read;
  const source = { name, format: 'unknown' as const, bytes: 0, sha256: null };
  const filing = failedInput({ source, accession: null }, read.reason);
  return await madeOf(filing, make).catch(() => read);
}

/** Returns why nothing could be made of a filing; `undefined` if something was. */
export function failureOf({ diagnostics }: Pick<Filing, 'diagnostics'>): string | undefined {
  return diagnostics.find((diagnostic) => diagnostic.code === 'input-failed')?.args.reason;
}
