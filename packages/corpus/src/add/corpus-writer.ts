import type { Corpus } from '../open-corpus';
import type { FilingRecord } from '../record/model';
import type { Database } from '../store/database';
import { insert } from '../store/insert';
import { deleteFilings } from './delete-filing';
import {
  emptyTally,
  isKnown,
  type Outcome,
  outcomeOf,
  type SourceInfo,
  sourceOf,
  type Tally,
} from './outcomes';
import { contentVersion } from './versions';
import { writeRecord } from './write-record';

/** How many filings are committed together: a few times a second. */
const together = 64;

/** A filing that comes this long after the one before is committed at once, in milliseconds. */
const pause = 100;

/**
 * Adds the filings of one source after another. A filing is in the corpus whole or not at all. What
 * `tally` counts stays in it whatever becomes of the process.
 *
 * Only one writer of a corpus writes at a time; others wait until it commits.
 */
export class CorpusWriter {
  readonly #database: Database;
  readonly #tally: Tally = emptyTally();
  #pending: Outcome[] = [];
  #isOpen = false;
  #last = 0;
  #source: { info: SourceInfo; id: number; keys: Set<string> } | null = null;

  constructor({ database }: Corpus) {
    this.#database = database;
  }

  get tally(): Readonly<Tally> {
    return this.#tally;
  }

  /** Reports whether all of a source has been added, by this version of the program. */
  isKnown(info: SourceInfo): boolean {
    return isKnown(this.#database, info);
  }

  /** Starts a source: the filings added next are from it. */
  beginSource(info: SourceInfo): void {
    const { name, selection = '' } = info;
    this.#begin();
    const id = this.#idOf(info);
    this.#database
      .prepare('update sources set name = ?, version = ?, complete = 0 where id = ?')
      .run(name, contentVersion, id);
    // From here on, an earlier version of the file is in the corpus in part.
    this.#database
      .prepare(
        `update sources set complete = 0 where name = ? and selection = ? and id <> ? and name <> '-'`,
      )
      .run(name, selection, id);
    this.#source = { info, id, keys: new Set() };
    this.commit();
  }

  /** Returns the id of the row of a source, which is made if there is none. */
  #idOf(info: SourceInfo): number {
    const { name, sha256, bytes, selection = '' } = info;
    const fields = { name, sha256, bytes, version: contentVersion, selection, complete: 0 };
    return sourceOf(this.#database, info)?.id ?? insert(this.#database, 'sources', fields);
  }

  /** Adds a filing. */
  add(record: FilingRecord): Outcome {
    if (this.#source === null)
      throw new TypeError('A source must be begun before a filing is added');
    this.#begin();
    const { id, keys } = this.#source;
    keys.add(record.filing.key);
    // An error undoes this filing, and leaves those before it.
    this.#database.exec('savepoint filing');
    try {
      const outcome = outcomeOf(this.#database, record, id);
      if (outcome === 'added' || outcome === 'replaced') writeRecord(this.#database, record, id);
      this.#database.exec('release filing');
      this.#pending.push(outcome);
      if (this.#pending.length >= together || this.#isSlow()) this.commit();
      return outcome;
    } catch (error) {
      this.#undo();
      throw error;
    }
  }

  /** Reports whether the filing before was added long ago: then others need not wait for the next one. */
  #isSlow(): boolean {
    const before = this.#last;
    this.#last = performance.now();
    return this.#last - before > pause;
  }

  /**
   * Ends a source. If it was read whole, an earlier version of the same file is replaced: filings that
   * it had and this one lacks leave the corpus. If not, it will be read again.
   */
  endSource(isWhole = true): void {
    if (isWhole) this.#completeSource();
    this.#source = null;
    this.commit();
  }

  #completeSource(): void {
    const source = this.#source;
    if (source === null) return;
    this.#begin();
    const { name, selection = '' } = source.info;
    const gone = this.#database
      .prepare(
        `select f.id, f.key from filings f join sources s on s.id = f.source_id
         where s.id = ? or (s.name = ? and s.selection = ? and s.name <> '-')`,
      )
      .all<{ id: number; key: string }>(source.id, name, selection)
      .filter(({ key }) => !source.keys.has(key));
    deleteFilings(
      this.#database,
      gone.map(({ id }) => id),
    );
    this.#database.prepare('update sources set complete = 1 where id = ?').run(source.id);
    this.#database
      .prepare(
        'delete from sources where id not in (select source_id from filings) and name = ? and id <> ?',
      )
      .run(name, source.id);
  }

  /** Makes what was added safe. */
  commit(): void {
    if (!this.#isOpen) return;
    this.#database.exec('commit');
    this.#isOpen = false;
    for (const outcome of this.#pending) this.#tally[outcome] += 1;
    this.#pending = [];
  }

  #begin(): void {
    if (this.#isOpen) return;
    this.#database.exec('begin immediate');
    this.#isOpen = true;
    // Another process may have removed what this one has added so far, and the source with it.
    if (this.#source !== null) this.#source.id = this.#idOf(this.#source.info);
  }

  /**
   * Undoes the filing, or all that was not committed: SQLite itself may have done so, and what cannot be
   * committed, as on a full disk, is no longer only about this filing.
   */
  #undo(): void {
    try {
      this.#database.exec('rollback to filing; release filing');
    } catch {
      this.#isOpen = false;
      this.#pending = [];
      try {
        this.#database.exec('rollback');
      } catch {
        // Nothing is left to undo.
      }
    }
  }
}
