import { squeeze } from '@cydkit/text';
import { decode, incompleteTail } from '../bytes/decode';
import { type DiagnosticDetails, type Diagnostics, maxPerCode } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { MarkupCode } from './codes';

interface Finding {
  code: MarkupCode;
  start: number;
  message: string;
  details: DiagnosticDetails;
}

/** A place that belongs to a matter, such as the start tag that a wrong end tag does not fit. */
export interface RelatedPlace {
  message: string;
  start: number;
  end: number;
}

/** No more than this of the source is shown in a message. */
const maxShown = 40;

/**
 * Collects what is wrong with a document. Hostile input can be wrong at every byte, so that beyond
 * the number that is listed anyway matters are only counted: not worded, not located.
 */
export class Findings {
  readonly #document: SourceDocument;
  readonly #list: Finding[] = [];
  readonly #counts = new Map<MarkupCode, number>();

  constructor(document: SourceDocument) {
    this.#document = document;
  }

  /** Something other than what was expected stands at `[start, end)`. */
  add(
    code: MarkupCode,
    expected: string | (() => string),
    start: number,
    end: number,
    related?: () => RelatedPlace,
  ): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > maxPerCode) return;
    const { locate, bytes } = this.#document;
    const what = typeof expected === 'string' ? expected : expected();
    const place = related?.();
    this.#list.push({
      code,
      start,
      message: `expected ${what}, found ${this.#shown(start, Math.min(end, bytes.length))}`,
      details: {
        location: locate(start, Math.min(end, bytes.length)),
        ...(place && {
          related: [{ message: place.message, location: locate(place.start, place.end) }],
        }),
      },
    });
  }

  /** Text of a byte range, as it is shown in messages. */
  text(start: number, end: number): string {
    const bytes = this.#document.bytes.subarray(start, Math.min(end, start + maxShown));
    const whole = bytes.subarray(0, bytes.length - incompleteTail(bytes));
    const text = squeeze(decode(whole).text).replace(/\p{Cc}/gu, codePoint);
    return end - start > maxShown ? `${text}…` : text;
  }

  /** Gives the diagnostics in the order of the document. */
  reportTo(diagnostics: Diagnostics): void {
    this.#list.sort((a, b) => a.start - b.start);
    for (const { code, message, details } of this.#list) diagnostics.add(code, message, details);
    for (const [code, count] of this.#counts) {
      if (count > maxPerCode) diagnostics.countUnlisted(code, count - maxPerCode);
    }
  }

  #shown(start: number, end: number): string {
    if (start >= this.#document.bytes.length) return 'the end of the document';
    return this.text(start, Math.max(end, start + 1));
  }
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
