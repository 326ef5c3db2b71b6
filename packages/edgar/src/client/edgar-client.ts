import { isAbsolute, resolve } from 'node:path';
import { makeFolder } from '@cydkit/parser/node';
import { RateGate } from './access/rate-gate';
import { checkUserAgent } from './access/user-agent';
import { isWhole, sourceOf } from './content/whole-content';
import { EdgarProblem } from './edgar-problem';
import type {
  ClientOptions,
  ContentKind,
  Download,
  EdgarReader,
  ReadOptions,
  Timeouts,
} from './model';
import { AnswerCache } from './storage/cache';
import { Downloads, type DownloadTask } from './storage/download';
import { memorySink } from './storage/read-resource';
import { systemClock } from './system-clock';
import { parseEdgarAddress, parseOrigin } from './transfer/edgar-address';
import { EdgarConnection } from './transfer/edgar-connection';

const defaultTimeouts: Timeouts = { silence: 30_000, slowness: 60_000, leastRate: 1000 };

/**
 * Reads EDGAR within the SEC's rules of fair access: requests are at least 140 ms apart over all processes
 * that share the cache folder, and all of them wait when EDGAR asks to. Who asks is sent to EDGAR alone.
 */
export class EdgarClient implements EdgarReader {
  readonly #cache: AnswerCache;
  readonly #downloads: Downloads;
  readonly #connection: EdgarConnection | null;

  /** @throws {EdgarProblem} `contact-missing` or `contact-invalid`, unless offline */
  constructor(options: ClientOptions) {
    if (!isAbsolute(options.cache))
      throw new TypeError('The cache folder must be an absolute path');
    this.#cache = new AnswerCache(options.cache);
    this.#downloads = new Downloads(options.cache, options.onEvent ?? (() => {}));
    this.#connection = options.offline ? null : connect(options);
  }

  /** See {@link EdgarReader.read}. */
  async read(
    url: string,
    kind: ContentKind,
    { isFinal = false }: ReadOptions = {},
  ): Promise<Uint8Array | null> {
    const address = addressOf(url);
    const kept = this.#cache.get(address);
    const isUsable =
      kept !== null && (kept.about.kind === kind || (await isWhole(sourceOf(kept.body), kind)));
    // What was read before it was final may have changed since.
    const isCurrent = isFinal && kept?.about.isFinal;
    if (isUsable && (isCurrent || this.#connection === null)) return kept.body;
    if (this.#connection === null) throw offline(address);
    const sink = memorySink(address, { kind, isFinal }, this.#cache, isUsable ? kept : null);
    return this.#connection.ask(address, sink);
  }

  /** See {@link EdgarReader.download}. */
  async download(
    url: string,
    file: string,
    kind: ContentKind,
    options: ReadOptions = {},
  ): Promise<Download | null> {
    const task: DownloadTask = { url: addressOf(url), file: resolve(file), kind };
    if (file.includes('\0')) {
      throw new EdgarProblem('unsafe-name', 'A path of a file cannot have a NUL', task.url.href);
    }
    if (this.#connection !== null) {
      return this.#downloads.get(this.#connection, task, options.isFinal ?? false);
    }
    const known = await this.#downloads.find(task);
    if (known === null) throw offline(task.url);
    return known.download;
  }
}

function connect(options: ClientOptions): EdgarConnection {
  checkUserAgent(options.userAgent);
  makeFolder(options.cache, 0o700);
  const clock = options.clock ?? systemClock;
  return new EdgarConnection({
    userAgent: options.userAgent.trim(),
    origin: options.origin === undefined ? null : parseOrigin(options.origin),
    timeouts: { ...defaultTimeouts, ...options.timeouts },
    clock,
    gate: new RateGate(options.cache, clock),
    onEvent: options.onEvent ?? (() => {}),
  });
}

function addressOf(url: string): URL {
  const address = parseEdgarAddress(url);
  if (address !== null) return address;
  throw new EdgarProblem(
    'unexpected',
    'Not an address of EDGAR. Give one that begins with https://www.sec.gov/ or https://data.sec.gov/',
    url,
  );
}

function offline(url: URL): EdgarProblem {
  return new EdgarProblem(
    'offline',
    `${url.pathname.slice(url.pathname.lastIndexOf('/') + 1)} was not fetched before, and offline no connection is opened. Ask for it once online`,
    url.href,
  );
}
