import { type Filing, readFilings } from '@cydkit/parser';
import { entryOf, type FilingEntry } from './filing-entry';
import { type Given, sizeOf } from './given';
import { harmless } from './harmless-text';
import type { Library } from './library';
import { Digests, sourceOf } from './watched-source';

/** Bytes read so far. Archives may be read in parts, twice, or not to the end. */
export interface Progress {
  read: number;
  size: number;
}

/** Receives what happens while filings are opened. */
export interface OpeningEvents {
  /**
   * Called with the filings read since the last call, and the progress. Reading waits for it, so
   * that a page that draws slowly is not flooded.
   */
  onNews(found: FilingEntry[], progress: Progress): void | Promise<void>;
  /** Milliseconds between two calls at least. Default: `defaultPace`. */
  pace?: number;
}

/** A file that the browser could not read, or that has nothing that a reader knows. */
export interface Unread {
  name: string;
  reason: string;
}

/** How an opening ended. */
export interface OpeningEnd {
  /** `full`: the library has no room for more. */
  how: 'done' | 'cancelled' | 'full';
  unread: Unread[];
}

/** In milliseconds; a page cannot redraw its list much more often. */
const defaultPace = 60;

/**
 * Reads filings one after the other and puts them into the library. While it reports them, it lets
 * messages of the page in: another question, or a request to stop.
 */
export async function openFilings(
  given: readonly Given[],
  library: Library,
  signal: AbortSignal,
  { onNews, pace = defaultPace }: OpeningEvents,
): Promise<OpeningEnd> {
  const progress = { read: 0, size: given.reduce((sum, each) => sum + sizeOf(each), 0) };
  let found: FilingEntry[] = [];
  const unread: Unread[] = [];
  let reported = 0;
  const report = async (): Promise<void> => {
    const news = found;
    found = [];
    await onNews(news, { ...progress });
    reported = performance.now();
  };
  const reportInTime = async (): Promise<void> => {
    if (performance.now() - reported >= pace) await report();
  };

  for (const each of given) {
    const digests = new Digests();
    const source = sourceOf(each, {
      signal,
      onRead(bytes) {
        progress.read = Math.min(progress.size, progress.read + bytes);
        return reportInTime();
      },
      onWhole: (name, bytes) => digests.add(name, bytes),
    });
    try {
      for await (const filing of readFilings(source, { html: true, wellFormed: true })) {
        if (library.isFull) return await end('full');
        if (isUnreadable(filing)) unread.push(unreadOf(filing, each));
        else found.push(keep(await withDigest(filing, digests), each));
        await reportInTime();
        if (signal.aborted) return await end('cancelled');
      }
    } catch (reason) {
      if (signal.aborted) return await end('cancelled');
      unread.push({ name: nameOf(each), reason: describe(reason) });
    }
  }
  return await end(given.some((each) => each.kind === 'folder' && each.isCut) ? 'full' : 'done');

  function keep(filing: Filing, given: Given): FilingEntry {
    return harmless(entryOf(library.add({ filing, given }), filing));
  }

  async function end(how: OpeningEnd['how']): Promise<OpeningEnd> {
    await report();
    return { how, unread };
  }
}

/** True for what is no filing in any form: an empty file, a picture, a page without a fact. */
function isUnreadable({ source, facts, form, entity }: Filing): boolean {
  const isNamed = form !== null || entity.name !== null || entity.cik !== null;
  return source.format === 'unknown' && facts.length === 0 && !isNamed;
}

function unreadOf({ source, diagnostics }: Filing, given: Given): Unread {
  const grave = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  return harmless({
    name: source.name ?? nameOf(given),
    reason: grave?.message ?? 'not a filing',
  });
}

async function withDigest(filing: Filing, digests: Digests): Promise<Filing> {
  const sha256 = await digests.of(filing.source.name);
  return { ...filing, source: { ...filing.source, sha256 } };
}

function nameOf(given: Given): string {
  return given.kind === 'file' ? given.file.name : (given.name ?? 'the files');
}

function describe(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
