import { decode, incompleteTail, shortAscii, transcodeToUtf8 } from './bytes/decode';
import { bytesOf, type Content, isContent } from './content';
import type { Diagnostics } from './diagnostics';
import { inWords } from './expected';
import type { Location } from './model';

/** A document as callers give it: bytes, or text that counts as UTF-8; with or without a name. */
export type Input = Content | { name?: string | null; content: Content };

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

/** A line that ends like the name of a file. No text of a filing is as short as that. */
const fileName = /^[^\n\r<>|]{0,1000}\.(?:x?html?|xml|xbrl|txt|md|zip|t?gz|tar|nc|pdf|json)$/iu;

/**
 * Checks that this is a string or bytes, alone or as the `content` of an object.
 *
 * @throws TypeError that says what was expected and what was found
 */
export function expectInput(value: unknown): asserts value is Input {
  if (typeof value === 'string' && fileName.test(value)) {
    throw new TypeError(
      `Expected the content of a document, found a name: '${value}'. Read the file first, or use readFilings with openFile of @cydkit/parser/node.`,
    );
  }
  if (isContent(value)) return;
  const content = isObject(value) ? value['content'] : undefined;
  if (isContent(content)) return;
  throw new TypeError(`Expected bytes, text or { name, content }; found ${inWords(value)}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Opens a document as UTF-8 bytes. Its locations are offsets into the bytes that were given. */
export function openInput(input: Input, diagnostics: Diagnostics): SourceDocument {
  const { name = null, content } = isContent(input) ? { content: input } : input;
  const given = bytesOf(content);
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
