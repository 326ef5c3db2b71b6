/** A JSON document, by where it is in a file. */
export interface JsonDocument {
  start: number;
  end: number;
  /** What keeps it from being parsed. */
  problem: JsonProblem | null;
}

/** A document that takes too much memory, or is none. */
export type JsonProblem = 'not JSON' | 'too deep' | 'too many values';

/** Far more than filings have: a fact has about forty values, eight levels deep. */
export const jsonLimits = { depth: 64, values: 2 ** 22 };

const lineFeed = 0x0a;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** What JSON has outside of strings. */
const allowed = new Set(Buffer.from(' \t\r\n{}[]:,"0123456789+-.eEtrufalsn'));
const isAllowed = Uint8Array.from({ length: 256 }, (_, byte) => (allowed.has(byte) ? 1 : 0));

/**
 * Finds the documents of a list, of lines, or the only one. None is parsed, which takes much more
 * memory than the text. After a problem in a list, no end of an element is certain.
 */
export function* jsonDocuments(bytes: Uint8Array): Generator<JsonDocument> {
  const start = firstSign(bytes, 0);
  if (bytes[start] === openBracket) return yield* elementsOf(bytes, start + 1);
  const line = measured(bytes, start, endOfLine(bytes, start));
  const isLine = line.problem === null ? line.depth === 0 : line.problem !== 'not JSON';
  if (!isLine) return yield { start, ...closed(measured(bytes, start, bytes.length)) };
  for (let from = start; from < bytes.length; ) {
    const end = endOfLine(bytes, from);
    const first = firstSign(bytes, from);
    if (first < end) yield { start: first, ...closed(measured(bytes, first, end)), end };
    from = end + 1;
  }
}

function* elementsOf(bytes: Uint8Array, first: number): Generator<JsonDocument> {
  let start = firstSign(bytes, first);
  if (bytes[start] === closeBracket) start += 1;
  else {
    for (;;) {
      const { end, problem, depth } = measured(bytes, start, bytes.length);
      yield { start, end, problem: end === bytes.length ? 'not JSON' : problem };
      if (problem !== null || depth > 0) return;
      start = end + 1;
      if (bytes[end] !== comma) break;
    }
  }
  const end = bytes.length;
  if (firstSign(bytes, start) < end) yield { start, end, problem: 'not JSON' };
}

/** What a document may hold besides is a comma or a bracket too many. */
function closed({ end, problem, isWhole }: Measured): Omit<JsonDocument, 'start'> {
  return { end, problem: isWhole ? problem : (problem ?? 'not JSON') };
}

interface Measured {
  /** Where the value ends: at the comma or the bracket after it, or at the end of the range. */
  end: number;
  /** Whether that is the end of the range. */
  isWhole: boolean;
  /** How many brackets are still open there. */
  depth: number;
  problem: JsonProblem | null;
}

/** Measures a value that ends before `limit`. */
function measured(bytes: Uint8Array, start: number, limit: number): Measured {
  let depth = 0;
  let values = 0;
  let at = start;
  const stop = (problem: JsonProblem | null): Measured => {
    return { end: at, isWhole: at >= limit, depth, problem };
  };
  for (; at < limit; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) {
      at = endOfString(bytes, at);
    } else if (byte === comma) {
      if (depth === 0) return stop(null);
      values += 1;
    } else if (byte === openBracket || byte === openBrace) {
      depth += 1;
      values += 1;
      if (depth > jsonLimits.depth) return stop('too deep');
    } else if (byte === closeBracket || byte === closeBrace) {
      if (depth === 0) return stop(null);
      depth -= 1;
    } else if (isAllowed[byte] !== 1) {
      return stop('not JSON');
    }
    if (values > jsonLimits.values) return stop('too many values');
  }
  at = limit;
  return stop(null);
}

function endOfLine(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(lineFeed, start);
  return end === -1 ? bytes.length : end;
}

/** Returns where the closing quote is, or the end of the text. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let from = start + 1; ; ) {
    const end = bytes.indexOf(quote, from);
    if (end === -1) return bytes.length;
    let escapes = end;
    while (bytes[escapes - 1] === backslash) escapes -= 1;
    if ((end - escapes) % 2 === 0) return end;
    from = end + 1;
  }
}

/** Returns where the first byte is that is no blank and no byte order mark. */
export function firstSign(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && isBlank(bytes[at] ?? 0)) at += 1;
  return at;
}

function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf;
}
