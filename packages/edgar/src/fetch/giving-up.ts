import { EdgarProblem, type EdgarProblemCode } from '../client/edgar-problem';
import type { ContentKind, Download, EdgarReader, ReadOptions } from '../client/model';

/** After one of these, EDGAR has said that it does not want to be asked. */
const final: ReadonlySet<EdgarProblemCode> = new Set(['blocked', 'contact-invalid']);

/** One of these may be about a single resource; a row of them is not. A block may come as a plain 403. */
const passing: ReadonlySet<EdgarProblemCode> = new Set([
  'refused',
  'timed-out',
  'unavailable',
  'unreachable',
]);

/** This number of failures in a row is no accident: the client has tried most of them five times. */
const mostInRow = 5;

/**
 * Asks EDGAR no more once it has blocked us, or has failed several times in a row: the rest of a long run
 * would wait for answers that do not come, and might extend a block.
 */
export class GivingUp implements EdgarReader {
  readonly #reader: EdgarReader;
  #failures = 0;
  #last: EdgarProblem | null = null;

  constructor(reader: EdgarReader) {
    this.#reader = reader;
  }

  async read(url: string, kind: ContentKind, options?: ReadOptions): Promise<Uint8Array | null> {
    return await this.#unlessGivenUp(url, () => this.#reader.read(url, kind, options));
  }

  async download(
    url: string,
    file: string,
    kind: ContentKind,
    options?: ReadOptions,
  ): Promise<Download | null> {
    return await this.#unlessGivenUp(url, () => this.#reader.download(url, file, kind, options));
  }

  async #unlessGivenUp<Answer>(url: string, ask: () => Promise<Answer>): Promise<Answer> {
    if (this.#last !== null) {
      const { code, message } = this.#last;
      throw new EdgarProblem(code, `Not asked for, because of what failed before: ${message}`, url);
    }
    try {
      const answer = await ask();
      this.#failures = 0;
      return answer;
    } catch (error) {
      if (error instanceof EdgarProblem) this.#count(error);
      throw error;
    }
  }

  #count(problem: EdgarProblem): void {
    if (passing.has(problem.code)) this.#failures += 1;
    if (final.has(problem.code) || this.#failures >= mostInRow) this.#last = problem;
  }
}
