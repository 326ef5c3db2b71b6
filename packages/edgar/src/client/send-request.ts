import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { clearTimeout, setTimeout } from 'node:timers';
import { EdgarProblem } from './edgar-problem';
import type { Sendable } from './rate-gate';

/** A request whose connection is made. */
export interface ReadyRequest extends Sendable {
  /** The head of the answer; to be awaited after `send`. */
  answer(): Promise<IncomingMessage>;
}

/** The agents that keep connections between requests. */
export interface Agents {
  http: HttpAgent;
  https: HttpsAgent;
}

/** Makes the agents of a client. Idle connections do not keep a process alive. */
export function makeAgents(): Agents {
  return { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
}

/**
 * Connects for a GET, and sends nothing yet.
 *
 * @param silence milliseconds until the connection is made, and again until the answer begins
 * @throws {EdgarProblem} `unreachable` or `timed-out`
 */
export async function connectRequest(
  url: URL,
  headers: Record<string, string>,
  agents: Agents,
  silence: number,
): Promise<ReadyRequest> {
  const request =
    url.protocol === 'https:'
      ? httpsRequest(url, { agent: agents.https, headers })
      : httpRequest(url, { agent: agents.http, headers });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    request.on('error', (error) => reject(asProblem(error, url)));
    request.on('close', () => reject(unreachable('the connection was closed', url)));
  });
  // Whether or not it is awaited: it may fail while the request waits for its turn.
  answer.catch(() => {});
  const connected = new Promise<void>((resolve) => {
    const event = url.protocol === 'https:' ? 'secureConnect' : 'connect';
    request.on('socket', (socket) => {
      if (request.reusedSocket) resolve();
      else socket.once(event, () => resolve());
    });
  });
  await within(silence, Promise.race([connected, answer]), request);
  return {
    send: () => request.end(),
    close: () => request.destroy(),
    answer: () => within(silence, answer, request),
  };
}

/** Gives up after so many milliseconds, and ends the request. */
async function within<T>(silence: number, promise: Promise<T>, request: ClientRequest): Promise<T> {
  const timer = setTimeout(() => {
    request.destroy(new EdgarProblem('timed-out', 'no answer'));
  }, silence);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong on the way, without anything of the request but its address. */
export function asProblem(error: unknown, url: URL): EdgarProblem {
  if (error instanceof EdgarProblem) {
    return error.url === null && error.code === 'timed-out' ? timedOut(url) : error;
  }
  const code = (error as NodeJS.ErrnoException).code;
  const reason =
    code === 'ECONNRESET'
      ? 'the connection broke'
      : /^[A-Z0-9_]{1,60}$/.test(code ?? '')
        ? code
        : '';
  return unreachable(reason === '' || reason === undefined ? 'the connection failed' : reason, url);
}

function unreachable(reason: string, url: URL): EdgarProblem {
  return new EdgarProblem(
    'unreachable',
    `Cannot reach ${url.host} (${reason}). Check the connection, and try again`,
    url.href,
  );
}

function timedOut(url: URL): EdgarProblem {
  return new EdgarProblem(
    'timed-out',
    `${url.host} did not answer in time. Try again later`,
    url.href,
  );
}
