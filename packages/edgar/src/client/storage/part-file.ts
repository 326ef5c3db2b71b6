import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { longestBlockPage } from '../access/block-page';
import type { AnswerHead } from '../access/judge-answer';
import { readJson, writeWhole } from '../write-file';
import { isHeader, type Validators, validatorsOf } from './validators';

/** Of what version the beginning of a download is. */
interface PartAbout extends Validators {
  url: string;
  /** Bytes of the whole; `null` if EDGAR did not say. */
  length: number | null;
}

/** The beginning of a download, `<file>.part`, and what it is, in `<file>.part.json`. */
export class PartFile {
  readonly #url: string;
  readonly #file: string;
  readonly #aboutFile: string;
  #handle: number | null = null;
  #size = 0;
  #total: number | null = null;
  /** What came of a new version, until it is too long for a block page: that must not cost the old part. */
  #pending: { about: PartAbout; chunks: Uint8Array[] } | null = null;

  constructor(url: string, file: string) {
    this.#url = url;
    this.#file = `${file}.part`;
    this.#aboutFile = `${file}.part.json`;
  }

  get path(): string {
    return this.#file;
  }

  /** Bytes so far. */
  get size(): number {
    return this.#size;
  }

  /** Bytes of the whole; `null` if EDGAR did not say. */
  get total(): number | null {
    return this.#total;
  }

  /** The headers that ask for the rest; `null` if there is nothing to continue. */
  rangeHeaders(): Record<string, string> | null {
    this.close();
    const about = this.#about();
    const validator = about === null ? null : strongValidator(about);
    if (validator === null) return null;
    return { range: `bytes=${sizeOf(this.#file)}-`, 'if-range': validator };
  }

  /** Begins to take a body. `false`: it is no continuation of what is here, which is removed. */
  begin(head: AnswerHead): boolean {
    this.close();
    const validators = validatorsOf(head);
    if (head.status === 206) return this.#continue(head, validators);
    const isEncoded = head.headers['content-encoding'] !== undefined;
    const about: PartAbout = {
      url: this.#url,
      // The bytes on disk are then not those that a range would continue.
      etag: isEncoded ? null : validators.etag,
      lastModified: isEncoded ? null : validators.lastModified,
      length: isEncoded ? null : lengthOf(head),
    };
    this.#pending = { about, chunks: [] };
    this.#size = 0;
    this.#total = about.length;
    return true;
  }

  write(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#pending === null) this.#append(chunk);
    else {
      this.#pending.chunks.push(chunk);
      if (this.#size > longestBlockPage) this.#start();
    }
  }

  /** Whether EDGAR has no more of this version than is here, as a 416 says. RFC 9110, 15.5.17. */
  isComplete(head: AnswerHead): boolean {
    const about = this.#about();
    const size = sizeOf(this.#file);
    const isAll =
      about !== null &&
      head.headers['content-range'] === `bytes */${size}` &&
      (about.length === null || about.length === size) &&
      isSameVersion(about, validatorsOf(head));
    if (isAll) {
      this.#size = size;
      this.#total = size;
    }
    return isAll;
  }

  /** Writes all to the disk. */
  sync(): void {
    if (this.#pending !== null) this.#start();
    if (this.#handle !== null) fsyncSync(this.#handle);
    this.close();
  }

  /** Makes it the file. */
  finish(file: string): void {
    renameSync(this.#file, file);
    rmSync(this.#aboutFile, { force: true });
  }

  /** Forgets what came and is not written yet, or else all that is here. */
  discard(): void {
    const isUnwritten = this.#pending !== null;
    this.close();
    if (isUnwritten) return;
    rmSync(this.#aboutFile, { force: true });
    rmSync(this.#file, { force: true });
  }

  /** What is here stays. */
  close(): void {
    this.#pending = null;
    if (this.#handle !== null) closeSync(this.#handle);
    this.#handle = null;
  }

  #continue(head: AnswerHead, validators: Validators): boolean {
    const about = this.#about();
    const size = sizeOf(this.#file);
    const range = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(
      head.headers['content-range'] ?? '',
    );
    const isNext =
      about !== null &&
      size > 0 &&
      Number(range?.[1] ?? -1) === size &&
      head.headers['content-encoding'] === undefined &&
      // RFC 9110, 15.3.7: a part has the ETag that the whole would have.
      about.etag === validators.etag &&
      isSameVersion(about, validators) &&
      (about.length === null || range?.[3] === '*' || Number(range?.[3]) === about.length);
    if (!isNext) {
      this.discard();
      return false;
    }
    this.#size = size;
    this.#total = range?.[3] === '*' ? about.length : Number(range?.[3]);
    this.#handle = openSync(this.#file, 'a');
    return true;
  }

  #start(): void {
    const pending = this.#pending;
    if (pending === null) return;
    this.#pending = null;
    // The old description must not survive with the new bytes.
    rmSync(this.#aboutFile, { force: true });
    makeFolder(dirname(this.#file));
    this.#handle = openSync(this.#file, 'w', 0o644);
    writeWhole(this.#aboutFile, Buffer.from(JSON.stringify(pending.about)));
    for (const chunk of pending.chunks) this.#append(chunk);
  }

  #append(chunk: Uint8Array): void {
    if (this.#handle === null) throw new Error('A part is written before it is begun');
    for (let at = 0; at < chunk.length; ) at += writeSync(this.#handle, chunk, at);
  }

  #about(): PartAbout | null {
    const about = readJson<PartAbout>(this.#aboutFile);
    if (about?.url !== this.#url || sizeOf(this.#file) === 0) return null;
    return {
      url: about.url,
      etag: typeof about.etag === 'string' ? about.etag : null,
      lastModified: typeof about.lastModified === 'string' ? about.lastModified : null,
      length: typeof about.length === 'number' ? about.length : null,
    };
  }
}

/** Whether nothing shows that an answer is of another version than what is here. */
function isSameVersion(here: Validators, answer: Validators): boolean {
  return (['etag', 'lastModified'] as const).every(
    (name) => here[name] === null || answer[name] === null || here[name] === answer[name],
  );
}

/** What `If-Range` may have: no weak ETag, and a date only if there is no ETag at all. RFC 9110, 13.1.5. */
function strongValidator({ etag, lastModified }: PartAbout): string | null {
  const validator = etag ?? lastModified;
  return isHeader(validator) && !validator.startsWith('W/') ? validator : null;
}

function lengthOf(head: AnswerHead): number | null {
  const length = head.headers['content-length'];
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : null;
}

/** Bytes of a file; 0 if there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
