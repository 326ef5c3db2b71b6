import type { FilingRecord } from '@cydkit/corpus/record';

/** Something to read: a file, or several that make one filing, or a share of a large archive. */
export interface BatchInput {
  /** The path from the folder of the inputs, with `/` between folders. */
  name: string;
  /** The names of its files, for a folder that is read as one filing. */
  files?: string[];
  /** Of its bytes, in lower-case hexadecimal digits. */
  sha256: string;
  bytes: number;
  /** For a share: these filings of it. Default: all. */
  accessions?: string[];
  share: { number: number; of: number };
}

/** The data of a job. It names no machine, and no person. */
export interface Batch {
  /** The hash of the inputs and the version of the program: the same work is the same job. */
  id: string;
  version: number;
  inputs: BatchInput[];
}

/** What could not be read of an input, and why. A later run may do better. */
export interface BatchProblem {
  /** The file, or the file in an archive. */
  name: string;
  reason: string;
}

/** What came of a batch. */
export interface BatchResult {
  /** Filings that the part has. */
  filings: number;
  /** Filings without a CYD fact, which are not kept. */
  withoutFacts: number;
  /** Counts all of them. */
  problemCount: number;
  /** The first of them; the manifest of the part has all. */
  problems: BatchProblem[];
}

/** An input of a batch, on this machine. */
export interface LocalInput {
  /** As in the batch. */
  name: string;
  /** Absolute. */
  path: string;
  files?: readonly string[];
  /** The folder of the inputs, out of which no link may lead; absolute. */
  root: string;
  accessions?: readonly string[];
}

/** What came of a filing: a record to keep, or that it has no CYD fact, and what was wrong. */
export interface ReadFiling {
  record: FilingRecord | null;
  withoutFacts: boolean;
  problems: readonly BatchProblem[];
}

/**
 * Reads inputs, in threads: the worker must be able to keep its claim on a batch meanwhile. What an input
 * does to its thread must concern this input only. Each input comes with its filings, to be taken in this order.
 */
export type ReadInputs = (
  inputs: readonly LocalInput[],
) => Iterable<readonly [LocalInput, AsyncIterable<ReadFiling>]>;
