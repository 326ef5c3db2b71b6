import { type Filing, readFilings } from '@cydkit/parser';
import { Digests } from './digests';
import { entryOf, type FilingEntry } from './entry';
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
  /**
   * Filings that were read since the last time, and how far the reading has come. What was told is
   * waited for: a page that cannot draw as fast is not flooded.
   */
  onNews(found: FilingEntry[], progress: Progress): void | Promise<void>;
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
 * Reads filings one after the other and puts them into the library. While it tells what it found it
 * hears what else the page has to say: another question, or a word to stop.
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
  const tell = async (): Promise<void> => {
    const news = found;
    found = [];
    await onNews(news, { ...progress });
    told = performance.now();
  };
  const tellInTime = async (): Promise<void> => {
    if (performance.now() - told > PACE) await tell();
  };

  for (const each of given) {
    const digests = new Digests();
    const source = sourceOf(each, {
      signal,
      onRead(bytes) {
        progress.read = Math.min(progress.size, progress.read + bytes);
        return tellInTime();
      },
      onWhole: (name, bytes) => digests.add(name, bytes),
    });
    try {
      for await (const filing of readFilings(source, { html: true })) {
        if (library.isFull) return await end('full');
        found.push(keep(await withDigest(filing, digests), each));
        await tellInTime();
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
    await tell();
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
