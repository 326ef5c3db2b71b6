import { longestBlockPage } from '../access/block-page';
import { type AnswerHead, judgeAnswer, type Verdict } from '../access/judge-answer';
import { LongPause, type RateGate } from '../access/rate-gate';
import { FailedTry, withRetries } from '../access/retries';
import { mentionsContact } from '../access/user-agent';
import { EdgarProblem } from '../edgar-problem';
import type { ClientEvent, Clock, Timeouts } from '../model';
import { followRedirect, targetOf } from './edgar-address';
import { type BodyLimits, type ReceivedBody, receiveBody } from './receive-body';
import { type Agents, connectRequest, makeAgents } from './send-request';

const mostRedirects = 5;

/** Takes what comes of a resource. Each try begins with `headers`. */
export interface Sink<T> {
  /** Of the next request: conditions, ranges, encodings. Names in lower case. */
  headers(): Record<string, string>;
  /** Bytes that it takes. */
  most: number;
  /** A body comes. `false`: it does not fit what is here, which is now given up; ask again. */
  begin(head: AnswerHead): boolean;
  write(chunk: Uint8Array): void;
  /**
   * The body has come.
   *
   * @throws {EdgarProblem} `incomplete` if it is not whole
   */
  finish(body: ReceivedBody): Promise<T>;
  /** What is here is what EDGAR has. */
  unchanged(head: AnswerHead): Promise<T>;
  /** There is no rest (416): all of it is here already. `null`: it is not, and is now given up. */
  complete(head: AnswerHead): Promise<T | null>;
  /** What came is no part of the resource. */
  discard(): void;
}

/** What a connection needs. */
export interface ConnectionOptions {
  userAgent: string;
  origin: string | null;
  timeouts: Timeouts;
  clock: Clock;
  gate: RateGate;
  onEvent: (event: ClientEvent) => void;
}

/** Asks EDGAR: with redirects, retries and pauses, and each request in its turn. */
export class EdgarConnection {
  readonly #options: ConnectionOptions;
  readonly #agents: Agents = makeAgents();
  #requests = 0;
  /** EDGAR does not accept the user agent. Who goes on asking is blocked for longer. */
  #isUndeclared = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * Asks for a resource until it is whole.
   *
   * @returns `null` if there is none (404)
   * @throws {EdgarProblem}
   */
  ask<T>(url: URL, sink: Sink<T>): Promise<T | null> {
    const { clock, onEvent } = this.#options;
    return withRetries(
      () => this.#try(url, sink),
      clock,
      (next) => onEvent({ kind: 'wait', reason: 'failed', url: url.href, ...next }),
    );
  }

  async #try<T>(url: URL, sink: Sink<T>): Promise<T | null> {
    let at = url;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const { verdict, head, body } = await this.#request(at, sink);
      if (verdict.kind !== 'redirect') return this.#conclude(url, sink, { verdict, head, body });
      const next = followRedirect(at, verdict.location, this.#options.origin);
      // An address is shown: one in which the server repeats who asks must not be.
      if (next === null || mentionsContact(next, this.#options.userAgent)) {
        throw redirected(url, 'leads away from EDGAR. Open it in a browser to see where it is now');
      }
      at = next;
    }
    throw redirected(url, 'is redirected in a circle, or too often. Try again later');
  }

  async #request<T>(url: URL, sink: Sink<T>): Promise<Outcome> {
    const { origin, timeouts, clock, gate, userAgent, onEvent } = this.#options;
    const target = targetOf(url, origin);
    const headers = { ...sink.headers(), 'user-agent': userAgent, accept: '*/*' };
    const ready = await gate
      .pass(
        async () => {
          if (this.#isUndeclared) throw undeclared(url);
          return await connectRequest(target, headers, this.#agents, timeouts.silence);
        },
        ({ until, reason }) => onEvent({ kind: 'wait', reason, until }),
      )
      .catch((error: unknown) => {
        if (!(error instanceof LongPause)) throw error;
        throw new FailedTry(askedToWait(url, error.until), 'never');
      });
    this.#requests += 1;
    onEvent({ kind: 'request', url: url.href, requests: this.#requests });
    const message = await ready.answer();
    const head = { status: message.statusCode ?? 0, headers: message.headers };
    const isBody = head.status === 200 || head.status === 206;
    if (isBody && !sink.begin(head)) {
      message.destroy();
      throw new FailedTry(unexpected(url, 'came as a part that does not fit what is here'), 'now');
    }
    // The beginning is kept apart: a block page may come with any status.
    const start: Uint8Array[] = [];
    let kept = 0;
    const limits: BodyLimits = { timeouts, most: isBody ? sink.most : 10_000_000 };
    const judge = () => judgeAnswer(head, Buffer.concat(start), clock.now());
    try {
      const body = await receiveBody(message, target, limits, (chunk) => {
        if (kept <= longestBlockPage) start.push(chunk);
        kept += chunk.length;
        if (isBody) sink.write(chunk);
      });
      return { verdict: judge(), head, body };
    } catch (error) {
      // A pause that EDGAR asks for counts, however its page came.
      const verdict = judge();
      if (!asksToStop(verdict)) throw error;
      return { verdict, head, body: { bytes: kept, isFramed: false } };
    }
  }

  async #conclude<T>(url: URL, sink: Sink<T>, outcome: Outcome): Promise<T | null> {
    const { verdict, head, body } = outcome;
    const { gate } = this.#options;
    if (verdict.kind === 'body') return sink.finish(body);
    if (verdict.kind === 'unchanged') return sink.unchanged(head);
    if (head.status === 200 || head.status === 206) sink.discard();
    switch (verdict.kind) {
      case 'absent':
        return null;
      case 'start-over': {
        const complete = await sink.complete(head);
        if (complete !== null) return complete;
        throw new FailedTry(unexpected(url, 'has no such part'), 'now');
      }
      case 'block':
        await gate.pause(verdict.until, 'blocked');
        throw new FailedTry(blocked(url, verdict.until), 'after-block');
      case 'wait':
        await gate.pause(verdict.until, 'retry-after');
        throw new FailedTry(askedToWait(url, verdict.until), 'now');
      case 'undeclared':
        this.#isUndeclared = true;
        throw undeclared(url);
      case 'refused':
        throw new EdgarProblem(
          'refused',
          `EDGAR refused ${url.href} (403). It may still exist: try again later`,
          url.href,
        );
      case 'failed':
        throw new EdgarProblem(
          'unavailable',
          `EDGAR could not answer ${url.href} (${head.status}). Try again later`,
          url.href,
        );
      default:
        throw unexpected(url, `was answered with status ${head.status}`);
    }
  }
}

interface Outcome {
  verdict: Verdict;
  head: AnswerHead;
  body: ReceivedBody;
}

function asksToStop({ kind }: Verdict): boolean {
  return kind === 'block' || kind === 'wait' || kind === 'undeclared';
}

function redirected(url: URL, what: string): EdgarProblem {
  return new EdgarProblem('redirected', `${url.href} ${what}`, url.href);
}

function unexpected(url: URL, what: string): EdgarProblem {
  return new EdgarProblem('unexpected', `${url.href} ${what}. Check the address`, url.href);
}

function undeclared(url: URL): EdgarProblem {
  return new EdgarProblem(
    'contact-invalid',
    'EDGAR does not accept the user agent. Give a company or person and an e-mail address that exists',
    url.href,
  );
}

function blocked(url: URL, until: number): EdgarProblem {
  return new EdgarProblem(
    'blocked',
    `The SEC has blocked your network for asking too often. Try again after ${timeOf(until)}, and let no other program ask in the meantime`,
    url.href,
  );
}

function askedToWait(url: URL, until: number): EdgarProblem {
  return new EdgarProblem(
    'unavailable',
    `EDGAR asks to wait until ${timeOf(until)}. Try again then`,
    url.href,
  );
}

/** ISO 8601, UTC. */
function timeOf(milliseconds: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: writes a given time
  return new Date(Math.min(milliseconds, 8.64e15)).toISOString();
}
