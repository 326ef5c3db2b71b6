import { squeeze } from '@cydkit/text';
import { decode, incompleteTail } from '../bytes/decode';
import { characterName } from '../codes/code-info';
import type { MarkupArguments, MarkupProblemCode, MarkupProblems } from '../codes/markup-codes';
import type { DiagnosticArguments } from '../diagnostic-codes';
import { type Diagnostics, maxPerCode } from '../diagnostics';
import type { SourceDocument } from '../input';

type MarkupCode = keyof MarkupArguments;

/** A half-open range of bytes. */
interface Range {
  start: number;
  end: number;
}

interface Finding {
  start: number;
  report: (diagnostics: Diagnostics) => void;
}

/** No more than this of the source is shown in a message. */
const maxShown = 40;

/**
 * Collects what is wrong with a document. Hostile input can be wrong at every byte, so findings
 * beyond the number that is listed are only counted, without arguments or a location.
 */
export class Findings {
  readonly #document: SourceDocument;
  readonly #list: Finding[] = [];
  readonly #counts = new Map<MarkupCode, number>();

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** Adds a problem with the markup at `[start, end)`. */
  add<Code extends MarkupProblemCode>(
    code: Code,
    problem: MarkupProblems[Code],
    start: number,
    end: number,
  ): void {
    if (!this.#count(code)) return;
    const args = { problem, found: this.#found(start, end) } as DiagnosticArguments[Code];
    const location = this.#locate({ start, end });
    this.#list.push({
      start,
      report: (diagnostics) => diagnostics.add(code, args, { location }),
    });
  }

  /** Adds an end tag, or the document's end, that does not fit the name of the open element. */
  addMismatch(name: Range | null, { start, end }: Range): void {
    if (!this.#count('markup-mismatched-tag')) return;
    const expected = name && this.#text(name.start, name.end);
    const args = { expected, found: this.#found(start, end) };
    const location = this.#locate({ start, end });
    const related = name && {
      related: [this.#document.locate(name.start - 1, name.end)],
    };
    this.#list.push({
      start,
      report: (diagnostics) =>
        diagnostics.add('markup-mismatched-tag', args, { location, ...related }),
    });
  }

  /** Reports the findings in the order of the document. */
  reportTo(diagnostics: Diagnostics): void {
    this.#list.sort((a, b) => a.start - b.start);
    for (const { report } of this.#list) report(diagnostics);
    for (const [code, count] of this.#counts) {
      if (count > maxPerCode) diagnostics.countUnlisted(code, count - maxPerCode);
    }
  }

  /** Counts one of a code; returns whether it is listed. */
  #count(code: MarkupCode): boolean {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    return count <= maxPerCode;
  }

  #locate({ start, end }: Range) {
    const { locate, bytes } = this.#document;
    return locate(start, Math.min(end, bytes.length));
  }

  /** What is at `[start, end)`, one byte at least; `null` at the end of the document. */
  #found(start: number, end: number): string | null {
    const { length } = this.#document.bytes;
    if (start >= length) return null;
    return this.#text(start, Math.max(Math.min(end, length), start + 1));
  }

  /** Text of a byte range, as messages show it. */
  #text(start: number, end: number): string {
    const bytes = this.#document.bytes.subarray(start, Math.min(end, start + maxShown));
    const whole = bytes.subarray(0, bytes.length - incompleteTail(bytes));
    const text = squeeze(decode(whole).text).replace(/\p{Cc}/gu, characterName);
    return end - start > maxShown ? `${text}…` : text;
  }
}
