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
