import { decode, transcodeToUtf8 } from './bytes/decode';
import type { Diagnostics } from './diagnostics';
import type { Location } from './model';

/** A document as callers give it: bytes, or text that is taken as UTF-8; with or without a name. */
export type Input = Uint8Array | string | { name?: string | null; content: Uint8Array | string };

/** A document as the readers see it: bytes that are ASCII-compatible, and ways back to the source. */
export interface SourceDocument {
  name: string | null;
  /** The bytes to read: those given, or UTF-8 made of UTF-16. */
  bytes: Uint8Array;
  /** Size as given. */
  size: number;
  /** Text of a byte range. */
  text(start: number, end: number): string;
  /** A range of `bytes` as a range of the document as it was given. */
  locate(start: number, end: number): Location;
}

export function openInput(input: Input, diagnostics: Diagnostics): SourceDocument {
  const named =
    typeof input === 'string' || input instanceof Uint8Array ? { content: input } : input;
  const { content } = named;
  const name = named.name ?? null;
  const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { bytes, toGiven } = transcodeToUtf8(given);
  let reported = false;
  return {
    name,
    bytes,
    size: given.length,
    text(start, end) {
      const { text, valid } = decode(bytes.subarray(start, end));
      if (!valid && !reported) {
        reported = true;
        diagnostics.add(
          'encoding-invalid',
          'expected UTF-8, found other bytes; read as windows-1252',
          {
            location: this.locate(start, end),
          },
        );
      }
      return text;
    },
    locate: (start, end) => ({ document: name, start: toGiven(start), end: toGiven(end) }),
  };
}
