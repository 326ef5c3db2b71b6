import type { EdgarReader } from '@cydkit/edgar';
import type { MessageWriter } from '../io/message-writer';
import type { Io } from '../io/process-io';
import { loadConfig } from '../lint/lint-config';
import { reasonOf, systemCode, UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import { cacheFolder } from './cache-folder';
import { FetchProgress } from './fetch-progress';
import { untilStopped } from './until-stopped';

/** EDGAR, and what is shown of asking it. */
export interface EdgarAccess {
  reader: EdgarReader;
  progress: FetchProgress;
  /** The cache, absolute. */
  cache: string;
}

/**
 * Opens EDGAR as the environment and the config say.
 *
 * @throws UsageError without a contact, unless offline; for one that is none; for a wrong `CYD_EDGAR_URL`
 */
export async function openEdgar(
  { offline = false }: { offline?: boolean },
  io: Io,
  log: MessageWriter,
): Promise<EdgarAccess> {
  const contact = await contactOf(io);
  if (contact === null && !offline)
    throw new UsageError(messages.contactMissing({ platform: process.platform }));
  const origin = originOf(io.env['CYD_EDGAR_URL']);
  const cache = cacheFolder(io);
  const { EdgarClient, EdgarProblem, systemClock, tickersUrl } = await import('@cydkit/edgar');
  // The clock of the client, whose times it shows.
  const progress = new FetchProgress(log, () => systemClock.now());
  try {
    const client = new EdgarClient({
      userAgent: contact ?? '',
      cache,
      offline,
      onEvent: progress.onEvent,
      ...(origin !== null && { origin }),
    });
    return { reader: readingOnce(client, tickersUrl), progress, cache };
  } catch (error) {
    if (error instanceof EdgarProblem && error.code.startsWith('contact')) {
      throw new UsageError(
        messages.contactInvalid({ reason: error.message, platform: process.platform }),
      );
    }
    throw placed(error);
  }
}

/** Where something is fetched to. */
export interface FetchPlace {
  /** The folder, absolute. */
  into: string;
  /** Says what came of it until now, for a run that is stopped or cannot go on. */
  soFar(): string;
}

/**
 * Does what asks EDGAR, and removes the progress line. A signal that stops it, and a full disk, leave
 * neither locks nor empty folders, and say what was done.
 *
 * @throws UsageError if EDGAR gave no answer, or a file could not be written
 */
export async function asking<Result>(
  { progress }: Pick<EdgarAccess, 'progress'>,
  ask: () => Promise<Result>,
  place: FetchPlace | null = null,
): Promise<Result> {
  const { EdgarProblem, removeLocks } = await import('@cydkit/edgar');
  try {
    return await untilStopped(ask, async () => {
      try {
        await progress.stop(place?.soFar() ?? null);
      } finally {
        if (place !== null) removeLocks(place.into);
      }
    });
  } catch (error) {
    if (error instanceof EdgarProblem) {
      throw new UsageError(
        error.code === 'offline'
          ? messages.edgarOffline({ name: error.url?.split('/').at(-1) ?? 'this' })
          : messages.edgarFailed({ reason: error.message }),
      );
    }
    if (systemCode(error) !== null && place !== null) await progress.stop(place.soFar());
    throw placed(error, place?.into);
  } finally {
    await progress.end();
  }
}

/**
 * Returns who fetches, from `CYD_USER_AGENT` or the nearest `cyd.config.json`; `null` if neither says.
 * Nothing but the client may have it, which sends it to the SEC.
 *
 * @throws UsageError if the config has anything wrong
 */
async function contactOf({ env, cwd }: Pick<Io, 'env' | 'cwd'>): Promise<string | null> {
  const given = env['CYD_USER_AGENT']?.trim();
  if (given) return given;
  const { config } = await loadConfig(undefined, cwd);
  return config.userAgent ?? null;
}

/** Returns the day it is, ISO 8601: EDGAR's own, in New York, is the same or the one before. */
export function todayOf({ now }: Pick<Io, 'now'>): string {
  return new Date(now()).toISOString().slice(0, 10);
}

/** An error of the system says what is wrong, and its message should say where. */
function placed(error: unknown, folder?: string): unknown {
  if (systemCode(error) === null || !(error instanceof Error)) return error;
  // A write to an open file that fails, as to a full disk, does not name it.
  const file = 'path' in error && typeof error.path === 'string' ? error.path : folder;
  if (file === undefined) return error;
  return new UsageError(messages.outputUnwritable({ file, reason: reasonOf(error) }));
}

/** Reads one resource once in a run, however many companies are looked up in it. */
function readingOnce(reader: EdgarReader, single: string): EdgarReader {
  let known: ReturnType<EdgarReader['read']> | null = null;
  return {
    read: (url, kind, options) => {
      if (url !== single) return reader.read(url, kind, options);
      known ??= reader.read(url, kind, options);
      return known;
    },
    // spread: the four parameters of a download
    download: (...asked) => reader.download(...asked),
  };
}

function originOf(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin =
    url !== null && /^https?:$/u.test(url.protocol) && url.pathname === '/' && url.search === '';
  if (!isOrigin) throw new UsageError(messages.mirrorInvalid());
  return url.origin;
}
