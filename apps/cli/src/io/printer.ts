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
  let first: readonly string[] | null = null;
  let count = 0;
  return {
    *add(document) {
      count += 1;
      if (count === 1) {
        first = document;
        return;
      }
      if (first !== null) yield* element('[\n', first);
      first = null;
      yield* element(',\n', document);
    },
    end: () => {
      if (count === 0) return [json([])];
      return first ?? ['\n]\n'];
    },
  };
}

function* element(before: string, pieces: readonly string[]): Generator<string> {
  yield `${before}  `;
  for (const [index, piece] of pieces.entries()) {
    const text = index === pieces.length - 1 ? piece.trimEnd() : piece;
    // JSON has line feeds only between its tokens, never in a string.
    yield text.replaceAll('\n', '\n  ');
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
