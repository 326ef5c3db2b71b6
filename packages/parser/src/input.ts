import { decode, incompleteTail, shortAscii, transcodeToUtf8 } from './bytes/decode';
import type { Diagnostics } from './diagnostics';
import type { Location } from './model';

/** A document as callers give it: bytes, or text that counts as UTF-8; with or without a name. */
export type Input = Uint8Array | string | { name?: string | null; content: Uint8Array | string };

/** A document as the readers see it: ASCII-compatible bytes, and ways back to the source. */
export interface SourceDocument {
  name: string | null;
  /** The bytes to read: those given, or UTF-8 made from UTF-16. */
  bytes: Uint8Array;
  /** Size as given. */
  size: number;
  /** Returns the text of a byte range. */
  text(start: number, end: number): string;
  /** Converts a range of `bytes` to a range of the document as given. */
  locate(start: number, end: number): Location;
}

type Content = Uint8Array | string;

/** Bytes of another realm (a frame, a test environment) are not `instanceof Uint8Array`. */
function isContent(value: unknown): value is Content {
  if (typeof value === 'string') return true;
  return (
    ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
  );
}

/** True for a string or bytes, alone or as the `content` of an object. */
export function isInput(value: unknown): value is Input {
  if (isContent(value)) return true;
  return (
    typeof value === 'object' && value !== null && 'content' in value && isContent(value.content)
  );
}

/** Opens a document as UTF-8 bytes. Its locations are offsets into the bytes that were given. */
export function openInput(input: Input, diagnostics: Diagnostics): SourceDocument {
  const { name = null, content } = isContent(input) ? { content: input } : input;
  const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { bytes, toGiven } = transcodeToUtf8(given);
  const locate = (start: number, end: number): Location => ({
    document: name,
    start: toGiven(start),
    end: toGiven(end),
  });
  let reported = false;
  return {
    name,
    bytes,
    size: given.length,
    text(start, end) {
      const short = shortAscii(bytes, start, end);
      if (short !== null) return short;
      // A document that breaks off within a character is UTF-8 all the same.
      const whole = end === bytes.length ? end - incompleteTail(bytes.subarray(start, end)) : end;
      const { text, invalidAt } = decode(bytes.subarray(start, whole));
      if (invalidAt !== null && !reported) {
        reported = true;
        const location = locate(start + invalidAt, start + invalidAt + 1);
        diagnostics.add('encoding-invalid', {}, { location });
      }
      return text;
    },
    locate,
  };
}
