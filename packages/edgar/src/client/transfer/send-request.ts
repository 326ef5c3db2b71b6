import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { clearTimeout, setTimeout } from 'node:timers';
import type { Sendable } from '../access/rate-gate';
import { FailedTry } from '../access/retries';
import { EdgarProblem } from '../edgar-problem';
import type { Target } from './edgar-address';

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
  target: Target,
  headers: Record<string, string>,
  agents: Agents,
  silence: number,
): Promise<ReadyRequest> {
  const isSecure = target.at.protocol === 'https:';
  const request = isSecure
    ? httpsRequest(target.at, { agent: agents.https, headers })
    : httpRequest(target.at, { agent: agents.http, headers });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve);
    const fail = (problem: EdgarProblem) => {
      // A server may close a connection that it kept just when it is used again. RFC 9112, 9.3.1.
      const isStale = request.reusedSocket && problem.code === 'unreachable';
      reject(isStale ? new FailedTry(problem, 'now') : problem);
    };
    request.on('error', (error) => fail(asProblem(error, target)));
    request.on('close', () => fail(unreachable('the connection was closed', target)));
  });
  // Whether or not it is awaited: it may fail while the request waits for its turn.
  answer.catch(() => {});
  const connected = new Promise<void>((resolve) => {
    const event = isSecure ? 'secureConnect' : 'connect';
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

/** Gives up after a time in milliseconds, and ends the request. */
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
export function asProblem(error: unknown, target: Target): EdgarProblem {
  if (error instanceof EdgarProblem) {
    return error.url === null && error.code === 'timed-out' ? timedOut(target) : error;
  }
  const code = (error as NodeJS.ErrnoException).code;
  const reason =
    code === 'ECONNRESET'
      ? 'the connection broke'
      : /^[A-Z0-9_]{1,60}$/.test(code ?? '')
        ? code
        : '';
  return unreachable(
    reason === '' || reason === undefined ? 'the connection failed' : reason,
    target,
  );
}

function unreachable(reason: string, { url, at }: Target): EdgarProblem {
  return new EdgarProblem(
    'unreachable',
    `Cannot reach ${at.host} (${reason}). Check the connection, and try again`,
    url.href,
  );
}

function timedOut({ url }: Target): EdgarProblem {
  const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  return new EdgarProblem(
    'timed-out',
    `EDGAR did not send ${name} in time, or too slowly. Try again later`,
    url.href,
  );
}
