import { resolve } from 'node:path';
import type { CorpusWriter } from '../add/corpus-writer';
import type { Outcome, SourceInfo } from '../add/outcomes';
import { sourceName } from '../add/source-name';
import { contentVersion } from '../add/versions';
import type { FilingRecord } from '../record/model';
import { listParts } from './list-parts';
import type { PartManifest, PartProblem, PartRecord, PartSource } from './model';
import { manifestPath } from './part-paths';
import { readPart } from './read-part';
import { type PlacedShare, type UnitedSource, uniteSources } from './unite-sources';

/** What happens while parts are added, in this order; names are as in the manifests, from the folder of the inputs. */
export type AddedPart =
  /** What is going to be added. */
  | {
      kind: 'begin';
      sources: number;
      /** The corpus has them whole. */
      knownSources: number;
      /** Of the other ones. */
      bytes: number;
      /** Ids of files without a manifest, which are not read. */
      unfinished: string[];
    }
  /** A file of a part cannot be used. */
  | { kind: 'problem'; problem: PartProblem }
  /** Something of a source is not here, or could not be read by the worker, or not at all. */
  | {
      kind: 'unread';
      source: string;
      /** What it is of the source; empty for the source itself. */
      member: string;
      reason: string;
    }
  | { kind: 'filing'; key: string; outcome: Outcome }
  /** A source is done. If it is not whole, the next run adds what it lacks. */
  | { kind: 'source'; name: string; bytes: number; isWhole: boolean; withoutFacts: number };

/** Where parts are added from, and to; a `CorpusWriter`, or a `DryWriter` to know what would be added. */
export interface PartsAddition {
  writer: Pick<CorpusWriter, 'isKnown' | 'beginSource' | 'add' | 'endSource'>;
  /** The folder of the parts, absolute. */
  folder: string;
  /** The folder of the inputs, absolute. It names the sources, and need not be here. */
  inputs: string;
  /** The folder of the corpus, absolute. */
  home: string;
}

/**
 * Adds all parts of a folder, and yields what becomes of them. The corpus is then as if it had added the
 * sources itself from `inputs`, wherever they were read, and in whatever order the parts were written; sources that it has
 * whole are passed over. A source is whole once all its shares are here, and were read without a problem:
 * then filings leave that an earlier version of the file had. Parts of another version of the program are
 * not added. Of a file of which the parts have two versions, none is added: they do not say which is newer.
 *
 * Holds one part in memory. If the consumer stops early, what was added stays, and the next run goes on.
 *
 * @throws the error of the corpus if it cannot be written
 */
export async function* addParts({
  writer,
  folder,
  inputs,
  home,
}: PartsAddition): AsyncGenerator<AddedPart, void, void> {
  const { manifests, unfinished, problems } = await listParts(folder);
  const infoOf = ({ name, ...info }: SourceInfo): SourceInfo => {
    return { ...info, name: sourceName(home, resolve(inputs, name)) };
  };
  const isKnown = (info: SourceInfo): boolean => writer.isKnown(infoOf(info));
  const united = uniteSources(manifests.filter(({ version }) => version === contentVersion));
  const added = united.filter(({ info, rivals }) => rivals.length > 0 || !isKnown(info));
  yield {
    ...{ kind: 'begin', sources: united.length, knownSources: united.length - added.length },
    ...{ bytes: added.reduce((sum, { info }) => sum + info.bytes, 0), unfinished },
  };
  for (const problem of problems) yield { kind: 'problem', problem };
  const here = new Set(united.map(({ info }) => `${info.sha256} ${info.selection ?? ''}`));
  for (const manifest of manifests) {
    if (manifest.version === contentVersion) continue;
    const isReplaced = manifest.sources.every(
      (source) => here.has(`${source.sha256} ${source.selection ?? ''}`) || isKnown(source),
    );
    if (!isReplaced) yield { kind: 'problem', problem: otherVersion(manifest) };
  }
  const parts = new OnePart(folder);
  for (const source of added)
    yield* addSource(source, { writer, parts, info: infoOf(source.info) });
}

interface SourceAddition extends Pick<PartsAddition, 'writer'> {
  parts: OnePart;
  /** As the corpus has it. */
  info: SourceInfo;
}

async function* addSource(
  { info: { name, bytes }, of, shares, rivals }: UnitedSource,
  { writer, parts, info }: SourceAddition,
): AsyncGenerator<AddedPart, void, void> {
  const unread = (reason: string, member = ''): AddedPart => {
    return { kind: 'unread', source: name, member, reason };
  };
  if (rivals.length > 0) {
    yield unread(twoVersions(rivals));
    yield { kind: 'source', name, bytes, isWhole: false, withoutFacts: 0 };
    return;
  }
  const missing = of - shares.length;
  if (missing > 0) yield unread(sharesMissing(missing, of));
  let isWhole = missing === 0;
  let isEnded = false;
  let withoutFacts = 0;
  writer.beginSource(info);
  try {
    for (const placed of shares) {
      const found = yield* parts.firstOf(placed);
      if (found === null || found.source.problems.length > 0) isWhole = false;
      if (found === null) continue;
      withoutFacts += found.source.withoutFacts;
      for (const { name: member, reason } of found.source.problems) yield unread(reason, member);
      for (const record of found.records) {
        yield { kind: 'filing', key: record.filing.key, outcome: writer.add(record) };
      }
    }
    isEnded = true;
  } finally {
    writer.endSource(isEnded && isWhole);
  }
  yield { kind: 'source', name, bytes, isWhole, withoutFacts };
}

/** Reads parts, and keeps the last one, which the next source is most often from too. */
class OnePart {
  readonly #folder: string;
  /** Parts that cannot be used, which are reported once. */
  readonly #damaged = new Set<string>();
  #last: { id: string; records: readonly PartRecord[] } | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Returns the records of a share from the first of its parts that can be used. */
  async *firstOf(
    placed: readonly PlacedShare[],
  ): AsyncGenerator<AddedPart, { source: PartSource; records: FilingRecord[] } | null, void> {
    for (const { manifest, index, source } of placed) {
      const { id } = manifest;
      if (this.#damaged.has(id)) continue;
      if (this.#last?.id !== id) {
        this.#last = null;
        const { records, problem } = await readPart(this.#folder, manifest);
        if (problem !== null) {
          this.#damaged.add(id);
          yield { kind: 'problem', problem };
          continue;
        }
        this.#last = { id, records };
      }
      const own = this.#last.records.filter((record) => record.source === index);
      return { source, records: own.map(({ record }) => record) };
    }
    return null;
  }
}

function otherVersion({ id, version }: PartManifest): PartProblem {
  const reason = `Another version of the program made this part, of content ${version}, not ${contentVersion}: enqueue its inputs again`;
  return { path: manifestPath(id), reason };
}

function twoVersions(ids: readonly string[]): string {
  const files = ids.map((id) => `*/${id}.*`).join(' or ');
  return `Parts have two versions of it, and do not say which is newer: delete all files of the older one, ${files}`;
}

function sharesMissing(missing: number, of: number): string {
  return `Parts lack ${missing} of its ${of} shares: add again when the workers are done`;
}
