import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { type ByteSource, isWhole, isWholeAnswer } from '../content/whole-content';
import { EdgarProblem } from '../edgar-problem';
import { type HeldLock, whileLocked } from '../file-lock';
import type { ClientEvent, ContentKind, Download } from '../model';
import { hashOf } from '../safe-name';
import type { EdgarConnection, Sink } from '../transfer/edgar-connection';
import { readJson, writeWhole } from '../write-file';
import { PartFile, sizeOf } from './part-file';
import { notWhole } from './read-resource';
import { conditionsOf, type Validators, validatorsOf } from './validators';

/** More than any file of EDGAR. */
const most = 32_000_000_000;

const lockStaleAfter = 20_000;
const progressStep = 1_000_000;

/** What is to be downloaded, and where to. */
export interface DownloadTask {
  url: URL;
  /** Absolute. */
  file: string;
  kind: ContentKind;
}

/** What is known of a finished download. It is kept in the cache, so that folders of users stay clean. */
interface DownloadRecord extends Validators {
  url: string;
  bytes: number;
  sha256: string;
}

/** A finished download that is still what it was. */
export interface KnownDownload {
  download: Download;
  /** `null`: the file is whole, but not known to us. */
  validators: Validators | null;
}

/** Downloads files, each by one process at a time. */
export class Downloads {
  readonly #folder: string;
  readonly #onEvent: (event: ClientEvent) => void;

  /** @param cache the cache folder */
  constructor(cache: string, onEvent: (event: ClientEvent) => void) {
    this.#folder = join(cache, 'downloads');
    this.#onEvent = onEvent;
  }

  /** Returns what is at the path already, if it is whole and from this address, as far as can be known. */
  async find({ url, file, kind }: DownloadTask): Promise<KnownDownload | null> {
    const bytes = sizeOf(file);
    if (bytes === 0) return null;
    const record = readJson<DownloadRecord>(this.#recordOf(file));
    if (record === null) {
      if (kind === 'any' || !(await withFile(file, (source) => isWhole(source, kind)))) return null;
      return {
        download: { bytes, sha256: await sha256Of(file), isKnown: true },
        validators: null,
      };
    }
    if (record.url !== url.href || record.bytes !== bytes) return null;
    const sha256 = await sha256Of(file);
    if (sha256 !== record.sha256) return null;
    const { etag = null, lastModified = null } = record;
    return { download: { bytes, sha256, isKnown: true }, validators: { etag, lastModified } };
  }

  /** Downloads, or waits for another process that does. */
  async get(
    connection: EdgarConnection,
    task: DownloadTask,
    isFinal: boolean,
  ): Promise<Download | null> {
    makeFolder(this.#folder, 0o700);
    return await whileLocked(`${this.#recordOf(task.file)}.lock`, lockStaleAfter, async (lock) => {
      const known = await this.find(task);
      if (known !== null && isFinal) return known.download;
      const part = new PartFile(task.url.href, task.file);
      try {
        return await connection.ask(task.url, this.#sink(task, part, { known, lock }));
      } finally {
        part.close();
      }
    });
  }

  #sink(
    task: DownloadTask,
    part: PartFile,
    { known, lock }: { known: KnownDownload | null; lock: HeldLock },
  ): Sink<Download> {
    let validators: Validators = { etag: null, lastModified: null };
    let reported = 0;
    const report = () => {
      reported = part.size;
      const { href } = task.url;
      this.#onEvent({ kind: 'progress', url: href, bytes: part.size, of: part.total });
    };
    const finish = async (isFramed: boolean) => {
      part.sync();
      const { kind } = task;
      const rest = (part.total ?? part.size) - part.size;
      // EDGAR may send less than was asked for: what came is continued. RFC 9110, 15.3.7.
      if (rest > 0) throw notWhole(task.url, kind);
      const check = (source: ByteSource) => isWholeAnswer(source, kind, isFramed);
      if (rest < 0 || !(await withFile(part.path, check))) {
        part.discard();
        throw notWhole(task.url, kind);
      }
      if (part.size !== reported) report();
      const sha256 = await sha256Of(part.path);
      if (!lock.isHeld()) throw takenOver(task);
      const bytes = sizeOf(part.path);
      const record: DownloadRecord = { url: task.url.href, ...validators, bytes, sha256 };
      part.finish(task.file);
      writeWhole(this.#recordOf(task.file), Buffer.from(JSON.stringify(record)));
      return { bytes, sha256, isKnown: false };
    };
    return {
      most,
      headers: () => ({
        // A range is one of bytes as they are on disk.
        'accept-encoding': 'identity',
        ...(part.rangeHeaders() ?? conditionsOf(known?.validators ?? null)),
      }),
      begin: (head) => {
        validators = validatorsOf(head);
        const isFitting = part.begin(head);
        reported = part.size;
        return isFitting;
      },
      write: (chunk) => {
        if (!lock.isHeld()) throw takenOver(task);
        part.write(chunk);
        if (part.size - reported >= progressStep) report();
      },
      finish: ({ isFramed }) => finish(isFramed),
      complete: async (head) => {
        if (!part.isComplete(head)) {
          part.discard();
          return null;
        }
        validators = validatorsOf(head);
        reported = part.size;
        return finish(true);
      },
      unchanged: async () => {
        if (known === null) throw new EdgarProblem('unexpected', `${task.url.href} has no content`);
        return known.download;
      },
      discard: () => part.discard(),
    };
  }

  #recordOf(file: string): string {
    return join(this.#folder, `${hashOf(file)}.json`);
  }
}

function takenOver({ url, file }: DownloadTask): EdgarProblem {
  return new EdgarProblem(
    'unexpected',
    `Another process has taken over the download to ${file}. Wait for it, or try again`,
    url.href,
  );
}

async function withFile<T>(file: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const handle = openSync(file, 'r');
  try {
    const slice = (start: number, end: number) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
      let at = 0;
      while (at < bytes.length) {
        const count = readSync(handle, bytes, at, bytes.length - at, start + at);
        if (count === 0) break;
        at += count;
      }
      return bytes.subarray(0, at);
    };
    const size = sizeOf(file);
    return await use({ size, slice });
  } finally {
    closeSync(handle);
  }
}

/** Returns the hash of a file, lower-case hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
