/**
 * Why EDGAR gave no answer.
 * - `contact-missing`, `contact-invalid`: the user agent names no one whom the SEC could write to.
 * - `offline`: the answer is not in the cache.
 * - `refused`: 403 that is no block; it does not say that there is nothing.
 * - `blocked`: the block page came again after its pause.
 * - `redirected`: to another host, or in a circle.
 * - `timed-out`, `incomplete`, `unavailable` (5xx), `unreachable`: after all retries.
 * - `unexpected`: an answer that is not what was asked for.
 * - `unsafe-name`: a name that must not be the name of a file.
 */
export type EdgarProblemCode =
  | 'contact-missing'
  | 'contact-invalid'
  | 'offline'
  | 'refused'
  | 'blocked'
  | 'redirected'
  | 'timed-out'
  | 'incomplete'
  | 'unavailable'
  | 'unreachable'
  | 'unexpected'
  | 'unsafe-name';

/** EDGAR could not be asked, or gave no usable answer. The message never has the contact. */
export class EdgarProblem extends Error {
  override readonly name = 'EdgarProblem';
  readonly code: EdgarProblemCode;
  /** What was asked for. */
  readonly url: string | null;

  constructor(code: EdgarProblemCode, message: string, url: string | null = null) {
    super(message);
    this.code = code;
    this.url = url;
  }
}
