import type { IncomingHttpHeaders } from 'node:http';
import { findBlockPage } from './block-page';
import { blockPause, longestWait } from './rate-gate';
import { parseRetryAfter } from './retry-after';

/**
 * What an answer means.
 * - `body`: the resource, or the asked-for part of it.
 * - `unchanged`: as we have it (304). `absent`: there is none (404); no other answer says so.
 * - `start-over`: the part that was asked for does not exist (416).
 * - `block`: EDGAR turns this address away. `undeclared`: it does not accept the user agent.
 * - `wait`: it asks to wait.
 * - `failed`: a fault of the server. `refused`: 403. `unexpected`: anything else.
 */
export type Verdict =
  | { kind: 'body' | 'unchanged' | 'absent' | 'start-over' | 'undeclared' }
  | { kind: 'failed' | 'refused' | 'unexpected' }
  | { kind: 'redirect'; location: string }
  | { kind: 'block' | 'wait'; until: number };

/** What is known of an answer. */
export interface AnswerHead {
  status: number;
  headers: IncomingHttpHeaders;
}

/**
 * Says what an answer means.
 *
 * @param start its body, or more than the length of a block page of it
 */
export function judgeAnswer(
  { status, headers }: AnswerHead,
  start: Uint8Array,
  now: number,
): Verdict {
  const time = parseRetryAfter(headers['retry-after'], now);
  // Clocks differ: a time that has come asks for no less patience than none.
  const asked = time === now ? null : time;
  const page = findBlockPage(start);
  if (page === 'undeclared') return { kind: 'undeclared' };
  // Without a time that it wants, a 429 is as good as a block.
  if (page === 'rate' || (status === 429 && asked === null)) {
    return {
      kind: 'block',
      until: Math.min(now + longestWait, Math.max(now + blockPause, asked ?? 0)),
    };
  }
  if (asked !== null && (status === 429 || status === 503)) {
    return { kind: 'wait', until: asked };
  }
  return judgeStatus(status, headers.location);
}

function judgeStatus(status: number, location: string | undefined): Verdict {
  if (status === 200 || status === 206) return { kind: 'body' };
  if (status === 304) return { kind: 'unchanged' };
  if (status === 404) return { kind: 'absent' };
  if (status === 416) return { kind: 'start-over' };
  if (status === 403) return { kind: 'refused' };
  if (status >= 500 && status <= 599) return { kind: 'failed' };
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
    return { kind: 'redirect', location };
  }
  return { kind: 'unexpected' };
}
