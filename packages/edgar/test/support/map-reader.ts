import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { EdgarProblem } from '../../src/client/edgar-problem';
import type { ContentKind, Download, EdgarReader, ReadOptions } from '../../src/client/model';

/** A reader over content in memory, which notes what is asked for. */
export class MapReader implements EdgarReader {
  /** Paths, in the order in which they were asked for. */
  readonly asked: string[] = [];
  readonly #content: ReadonlyMap<string, Uint8Array | null>;

  /** @param content path, `/files/company_tickers.json` → bytes; `null` is an answer of 403 */
  constructor(content: ReadonlyMap<string, Uint8Array | null>) {
    this.#content = content;
  }

  async read(url: string, _kind?: ContentKind, _options?: ReadOptions): Promise<Uint8Array | null> {
    const { pathname, protocol, hostname } = new URL(url);
    if (protocol !== 'https:' || !/^(?:www|data)\.sec\.gov$/u.test(hostname)) {
      throw new Error(`Not an address of EDGAR: ${url}`);
    }
    this.asked.push(pathname);
    const content = this.#content.get(pathname);
    if (content === undefined) return null;
    if (content === null) throw new EdgarProblem('refused', 'EDGAR refused', url);
    return content;
  }

  async download(url: string, file: string): Promise<Download | null> {
    const content = await this.read(url);
    if (content === null) return null;
    writeFileSync(file, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { bytes: content.length, sha256, isKnown: false };
  }
}

/** Makes a reader over texts. */
export function readerOf(
  content: Readonly<Record<string, string | Uint8Array | object | null>>,
): MapReader {
  const entries = Object.entries(content).map(([path, value]): [string, Uint8Array | null] => {
    if (value === null || value instanceof Uint8Array) return [path, value];
    return [path, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))];
  });
  return new MapReader(new Map(entries));
}
