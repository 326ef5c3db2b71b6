import { decode, utf16Label } from './decode';

/** The characters of a document, by the offsets of its bytes. */
export interface SourceText {
  /** Bytes in a code unit: 2 in UTF-16, else 1. */
  unitSize: 1 | 2;
  /** Returns the code unit at an offset: a UTF-16 code unit, else a byte; -1 beyond the end. */
  unitAt(offset: number): number;
  /** Returns the text of a byte range, decoded as `parse` does, with a byte order mark. */
  slice(start: number, end: number): string;
}

/** Opens a document to read places in it, in the encoding in which `parse` reads it. */
export function sourceText(bytes: Uint8Array): SourceText {
  const label = utf16Label(bytes);
  if (label === null) {
    return {
      unitSize: 1,
      unitAt: (offset) => bytes[offset] ?? -1,
      slice: (start, end) => decode(bytes.subarray(start, end)).text,
    };
  }
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  const [low, high] = label === 'utf-16le' ? [0, 1] : [1, 0];
  return {
    unitSize: 2,
    unitAt: (offset) => {
      const [first, second] = [bytes[offset + low], bytes[offset + high]];
      return first === undefined || second === undefined ? -1 : first + second * 256;
    },
    slice: (start, end) => decoder.decode(bytes.subarray(start, end)),
  };
}
