import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentKind } from '../model';
import { safeName } from '../safe-name';
import { readJson, writeWhole } from '../write-file';
import type { Validators } from './validators';

/** What is known of a body that is kept. */
export interface AnswerAbout extends Validators {
  url: string;
  kind: ContentKind;
  /** It was known that it would not change when it was read. */
  isFinal: boolean;
  bytes: number;
  sha256: string;
}

/** An answer that is kept. */
export interface KeptAnswer {
  about: AnswerAbout;
  body: Uint8Array;
}

/** Keeps bodies of resources, and nothing else: no status, no absence, no redirect. */
export class AnswerCache {
  readonly #folder: string;

  /** @param folder where `answers/` is, or will be made */
  constructor(folder: string) {
    this.#folder = join(folder, 'answers');
  }

  /** Returns what is kept; a body that is not what was written is removed. */
  get(url: URL): KeptAnswer | null {
    const place = this.#placeOf(url);
    const about = readJson<AnswerAbout>(place.about);
    if (about?.url !== url.href || about.sha256 === undefined || about.kind === undefined)
      return null;
    const body = readBody(place.body);
    if (body === null || sha256Of(body) !== about.sha256) {
      rmSync(place.about, { force: true });
      rmSync(place.body, { force: true });
      return null;
    }
    const { etag = null, lastModified = null, sha256, kind } = about;
    const isFinal = about.isFinal === true;
    return {
      about: { url: about.url, kind, isFinal, etag, lastModified, bytes: body.length, sha256 },
      body,
    };
  }

  /** Keeps a body. */
  put(
    url: URL,
    body: Uint8Array,
    known: Pick<AnswerAbout, 'kind' | 'isFinal' | 'etag' | 'lastModified'>,
  ): void {
    const place = this.#placeOf(url);
    const about: AnswerAbout = {
      url: url.href,
      ...known,
      bytes: body.length,
      sha256: sha256Of(body),
    };
    writeWhole(place.body, body);
    writeWhole(place.about, Buffer.from(JSON.stringify(about)));
  }

  /** `~body` is no name that a part of an address gives, so a folder never needs the name of a file. */
  #placeOf(url: URL): { body: string; about: string } {
    const parts = url.pathname.split('/').filter((part) => part !== '');
    const last = `${parts.pop() ?? ''}${url.search}`;
    const names = shortened([...parts, last]).map(safeName);
    // spread: at most eight
    const folder = join(this.#folder, url.hostname, ...names);
    return { body: join(folder, '~body'), about: join(folder, '~about.json') };
  }
}

/** Few folders deep: the rest of a path is one name. */
function shortened(parts: string[]): string[] {
  const most = 8;
  return parts.length <= most
    ? parts
    : [...parts.slice(0, most - 1), parts.slice(most - 1).join('/')];
}

function readBody(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
