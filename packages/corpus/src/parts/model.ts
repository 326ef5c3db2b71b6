import type { SourceInfo } from '../add/outcomes';
import type { FilingRecord } from '../record/model';

/**
 * A file of sources, or a share of its filings, that a part was made of. Its name is its path from the
 * folder of the inputs, with `/` between folders, `2025/a.htm`, wherever a machine has that folder: so the
 * same work makes the same part everywhere.
 */
export interface PartSource extends SourceInfo {
  /** Of a large archive or data set, which share of its filings is in this part, from 1. */
  share: { number: number; of: number };
  /** Keys of the filings that were read from it, in their order. */
  keys: string[];
  /** Filings without a CYD fact, which are not kept. */
  withoutFacts: number;
  /** What could not be read, and why: a later run may do better. */
  problems: { name: string; reason: string }[];
}

/** A filing of a part. */
export interface PartRecord {
  /** Which of the part's sources it is from, from 0. */
  source: number;
  record: FilingRecord;
}

/**
 * What describes a part, in `_parts/<id>.json`. It is written last: without it, the part is not there,
 * whatever files are. All is the same for the same sources and the same version of the program.
 */
export interface PartManifest {
  cydkitPart: 1;
  /** Names the files of the part: `facts/<id>.parquet`. */
  id: string;
  /** Of the program's content, `contentVersion`. */
  version: number;
  sources: PartSource[];
  filings: number;
  files: { path: string; rows: number; bytes: number; sha256: string }[];
}

/** What is wrong with a file of a folder of parts. */
export interface PartProblem {
  /** From the folder, with `/` between folders. */
  path: string;
  /** A sentence, without its full stop. */
  reason: string;
}
