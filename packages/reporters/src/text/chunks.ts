/** Chunks of this many characters are worth a write of their own. */
const chunkLength = 2 ** 16;

/** Joins pieces into chunks: a report may be longer than the longest possible string. */
export function* chunked(pieces: Iterable<string>): Generator<string> {
  // Joined at once, a chunk takes no more memory than its characters.
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}

/** A text is longer than it may be. */
export class TextTooLong extends RangeError {
  override readonly name = 'TextTooLong';

  /** @param limit the most characters that it may have */
  constructor(readonly limit: number) {
    super(`The text is longer than ${limit} characters`);
  }
}

/** Yields the chunks of a text. @throws TextTooLong once it has more characters than `limit` */
export function* limited(chunks: Iterable<string>, limit: number): Generator<string> {
  let length = 0;
  for (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new TextTooLong(limit);
    yield chunk;
  }
}

/** Joins all chunks into one string. */
export function joined(chunks: Iterable<string>): string {
  return [...chunks].join('');
}

/** Yields the lines of all sections, with an empty line between sections that have lines. */
export function* sectionLines(sections: Iterable<readonly string[]>): Generator<string> {
  let isFirst = true;
  for (const lines of sections) {
    if (lines.length === 0) continue;
    if (!isFirst) yield '\n';
    isFirst = false;
    for (const line of lines) yield `${line}\n`;
  }
}
