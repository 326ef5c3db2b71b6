import { json } from '@cydkit/reporters/json';

/** Makes a whole output from the texts of its items, in pieces to write. */
export interface Printer {
  /** An item comes in pieces. They are not joined, since the whole may be longer than a string can be. */
  add(item: readonly string[]): Iterable<string>;
  end(): Iterable<string>;
}

/**
 * Prints a list of JSON documents, or a single one without a list. It keeps only the first, until
 * there is a second.
 */
export function jsonPrinter(): Printer {
  let first: string | null = null;
  let count = 0;
  return {
    *add(pieces) {
      const text = pieces.join('');
      count += 1;
      if (count === 1) {
        first = text;
        return;
      }
      if (first !== null) yield* element('[\n', first);
      first = null;
      yield* element(',\n', text);
    },
    end: () => {
      if (count === 0) return [json([])];
      return [first ?? '\n]\n'];
    },
  };
}

/** Number of characters indented together. */
const pieceLength = 2 ** 20;

function* element(before: string, text: string): Generator<string> {
  const json = text.trimEnd();
  let indent = `${before}  `;
  for (let start = 0; start < json.length; ) {
    // JSON has line feeds only between its tokens, never in a string.
    const feed = json.indexOf('\n', start + pieceLength);
    const end = feed === -1 ? json.length : feed;
    yield indent + json.slice(start, end).replaceAll('\n', '\n  ');
    indent = '';
    start = end;
  }
}

/** Prints texts one after the other as they are. */
export function plainPrinter(): Printer {
  return {
    add: (item) => item,
    end: () => [],
  };
}

/** Prints the rows of all items as one table, which has its header even without rows. */
export function tablePrinter(header: string): Printer {
  let hasHeader = false;
  return {
    *add(rows) {
      if (!hasHeader) yield header;
      hasHeader = true;
      yield* rows;
    },
    end: () => (hasHeader ? [] : [header]),
  };
}

/** Prints documents for readers, with a separator between them. */
export function textPrinter(separator: string): Printer {
  let count = 0;
  return {
    *add(text) {
      count += 1;
      if (count > 1) yield separator;
      yield* text;
    },
    end: () => [],
  };
}
