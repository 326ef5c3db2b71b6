import type { FilingRecord } from '../record/model';
import type { Database } from '../store/database';
import { isFuller } from './source-formats';
import { contentVersion } from './versions';

/** A file, or several that make one filing. */
export interface SourceInfo {
  /** Its path, the same each time: a file of the same name is a version of it. `-` has no versions. */
  name: string;
  /** Of its bytes, in lower-case hexadecimal digits. */
  sha256: string;
  bytes: number;
  /** Which of its filings are asked for, in words that are the same each time. Default: all. */
  selection?: string;
}

/**
 * - `added`: the corpus did not have it.
 * - `replaced`: the corpus had another version of it.
 * - `unchanged`: it is in the corpus already, the same in every byte.
 * - `kept`: the corpus has it from a fuller source, such as the document instead of a data set.
 */
export type Outcome = 'added' | 'replaced' | 'unchanged' | 'kept';

/** How many filings of each outcome are in the corpus, committed. */
export type Tally = Record<Outcome, number>;

/** Returns a tally of nothing. */
export function emptyTally(): Tally {
  return { added: 0, replaced: 0, unchanged: 0, kept: 0 };
}

/** Returns what becomes of a filing when it is added from a source; `null` for a new source. */
export function outcomeOf(
  database: Database,
  { filing: { key, format, digest } }: FilingRecord,
  source: number | null,
): Outcome {
  const known = database
    .prepare('select format, digest, version, source_id as source from filings where key = ?')
    .get<{ format: string; digest: string; version: number; source: number }>(key);
  if (known === undefined) return 'added';
  if (isFuller(known.format, format)) return 'kept';
  const { version } = known;
  const isSame = known.digest === digest && known.source === source && version === contentVersion;
  return isSame ? 'unchanged' : 'replaced';
}

/** Reports whether a source has been added as a whole, by this version of the program. */
export function isKnown(database: Database, info: SourceInfo): boolean {
  const row = sourceOf(database, info);
  return row?.complete === 1 && row.version === contentVersion;
}

/** Returns the row of a source; `undefined` if it was never begun. */
export function sourceOf(
  database: Database,
  { sha256, selection = '' }: SourceInfo,
): { id: number; version: number; complete: number } | undefined {
  return database
    .prepare('select id, version, complete from sources where sha256 = ? and selection = ?')
    .get(sha256, selection);
}
