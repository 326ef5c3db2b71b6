import { type Filing, readFilings } from '@cydkit/parser';
import { Digests } from './digests';
import { type FilingEntry, entryOf } from './entry';
import { type Given, sizeOf } from './given';
import { harmless } from './harmless';
import type { Library } from './library';
import { sourceOf } from './source-of';

/** How far the reading has come. Archives may be read in parts, twice, or not to the end. */
export interface Progress {
  read: number;
  size: number;
}

/** What is told while filings are opened. */
export interface OpeningEvents {
  /** Filings that were read since the last time, and how far the reading has come. */
  onNews(found: FilingEntry[], progress: Progress): void;
}

/** A file whose bytes the browser would not hand over. */
export interface Unread {
  name: string;
  reason: string;
}

export interface OpeningEnd {
  /** `full`: the library has no room for more. */
  how: 'done' | 'cancelled' | 'full';
  unread: Unread[];
}

/** News is told not more often than this, in milliseconds: a page can draw no faster. */
const PACE = 60;

/**
 * Reads filings one after the other and puts them into the library. Between filings it waits for a
 * turn of the event loop, so that a word to stop, or another question, is heard.
 */
export async function openFilings(
  given: readonly Given[],
  library: Library,
  signal: AbortSignal,
  { onNews }: OpeningEvents,
): Promise<OpeningEnd> {
  const progress = { read: 0, size: given.reduce((sum, each) => sum + sizeOf(each), 0) };
  let found: FilingEntry[] = [];
  const unread: Unread[] = [];
  let told = 0;
  const tell = (): void => {
    onNews(found, { ...progress });
    found = [];
    told = performance.now();
  };

  for (const each of given) {
    const digests = new Digests();
    const source = sourceOf(each, {
      signal,
      onRead(bytes) {
        progress.read = Math.min(progress.size, progress.read + bytes);
        if (performance.now() - told > PACE) tell();
      },
      onWhole: (name, bytes) => digests.add(name, bytes),
    });
    try {
      for await (const filing of readFilings(source, { html: true })) {
        if (library.isFull) return end('full');
        found.push(keep(await withDigest(filing, digests), each));
        if (performance.now() - told > PACE) {
          tell();
          await turn();
        }
        if (signal.aborted) return end('cancelled');
      }
    } catch (reason) {
      if (signal.aborted) return end('cancelled');
      unread.push({ name: nameOf(each), reason: describe(reason) });
    }
  }
  return end(given.some((each) => each.kind === 'folder' && each.isCut) ? 'full' : 'done');

  function keep(filing: Filing, given: Given): FilingEntry {
    return harmless(entryOf(library.add({ filing, given }), filing));
  }

  function end(how: OpeningEnd['how']): OpeningEnd {
    tell();
    return { how, unread };
  }
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

/** A turn of the event loop; timers would wait four milliseconds. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
