import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, Transform } from 'node:stream';
import { clearInterval, clearTimeout, setInterval, setTimeout } from 'node:timers';
import { createGunzip } from 'node:zlib';
import { EdgarProblem } from '../edgar-problem';
import type { Timeouts } from '../model';
import type { Target } from './edgar-address';
import { asProblem } from './send-request';

/** How a body came. */
export interface ReceivedBody {
  /** Bytes, after decoding. */
  bytes: number;
  /**
   * Its end is certain: it has the length that was declared, or its last chunk came, or a checksum fits.
   * Otherwise the connection was just closed.
   */
  isFramed: boolean;
}

/** Text that is compressed well grows thirtyfold; what grows more than this, and is not small, is a trap. */
const mostGrowth = 200;
const plentiful = 1 << 26;

/** Bounds of an answer. */
export interface BodyLimits {
  timeouts: Timeouts;
  /** Bytes, after decoding. */
  most: number;
}

/**
 * Receives the body of an answer, decoded.
 *
 * @throws {EdgarProblem} `timed-out`, `incomplete`, or `unexpected` if it is too long or encoded in
 *   a way that was not asked for
 */
export async function receiveBody(
  message: IncomingMessage,
  target: Target,
  limits: BodyLimits,
  take: (chunk: Uint8Array) => void,
): Promise<ReceivedBody> {
  const { url } = target;
  const encoding = message.headers['content-encoding'] ?? 'identity';
  if (!/^(?:identity|gzip|x-gzip)$/i.test(encoding)) {
    message.destroy();
    throw new EdgarProblem('unexpected', `${url.href} came in an encoding not asked for`, url.href);
  }
  const isZipped = /gzip/i.test(encoding);
  let raw = 0;
  const watch = watchPace(message, limits.timeouts);
  const meter = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      watch.saw(chunk.length);
      raw += chunk.length;
      done(null, chunk);
    },
  });
  let bytes = 0;
  // What the taker throws, as of a full disk, is no fault of the network.
  let own = null as { error: unknown } | null;
  try {
    for await (const chunk of decoded(message, meter, isZipped)) {
      bytes += (chunk as Buffer).length;
      if (bytes > limits.most || bytes > plentiful + raw * mostGrowth) {
        throw new EdgarProblem('unexpected', `${url.href} is longer than it may be`, url.href);
      }
      try {
        take(chunk as Buffer);
      } catch (error) {
        own = { error };
        throw error;
      }
    }
  } catch (error) {
    message.destroy();
    throw own === null ? bodyProblem(error, target) : own.error;
  } finally {
    watch.stop();
  }
  if (!message.complete) throw incomplete(target);
  const { headers } = message;
  const isFramed =
    isZipped ||
    headers['content-length'] !== undefined ||
    headers['transfer-encoding'] !== undefined;
  return { bytes, isFramed };
}

function decoded(message: IncomingMessage, meter: Transform, isZipped: boolean): Readable {
  // Errors come out of the last stream, where they are awaited.
  const ignore = () => {};
  return isZipped
    ? pipeline(message, meter, createGunzip(), ignore)
    : pipeline(message, meter, ignore);
}

/** Ends an answer that stops or crawls. The timers are real: so is the network. */
function watchPace(message: IncomingMessage, timeouts: Timeouts) {
  const end = () => message.destroy(new EdgarProblem('timed-out', 'too slow'));
  const silence = setTimeout(end, timeouts.silence);
  let recent = 0;
  const slowness = setInterval(() => {
    if (recent < (timeouts.leastRate * timeouts.slowness) / 1000) end();
    recent = 0;
  }, timeouts.slowness);
  return {
    saw: (bytes: number) => {
      recent += bytes;
      silence.refresh();
    },
    stop: () => {
      clearTimeout(silence);
      clearInterval(slowness);
    },
  };
}

function bodyProblem(error: unknown, target: Target): EdgarProblem {
  if (error instanceof EdgarProblem) return asProblem(error, target);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  // Node's own words for a body that ends early, and zlib's for a stream that does.
  if (/^(?:ECONNRESET|ERR_STREAM_PREMATURE_CLOSE|HPE_|Z_)/.test(code)) return incomplete(target);
  return asProblem(error, target);
}

function incomplete({ url }: Target): EdgarProblem {
  return new EdgarProblem('incomplete', `${url.href} came incomplete. Try again later`, url.href);
}
