import { json } from '@cydkit/reporters/json';

/** Puts the text of a whole output together from that of its items, in pieces to be written. */
export interface Printer {
  /** The pieces are not joined, as the whole may be longer than a text can be. */
  add(item: string): Generator<string>;
  end(): string;
}

/**
 * A list of JSON documents, or the only one there is, without keeping all of them: the first waits
 * until it is not the only one.
 */
export function jsonPrinter(): Printer {
  let first: string | null = null;
  let count = 0;
  return {
    *add(text) {
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
      if (count === 0) return json([]);
      return first ?? '\n]\n';
    },
  };
}

/** Characters that are indented together. */
const PIECE = 2 ** 20;

function* element(before: string, text: string): Generator<string> {
  const json = text.trimEnd();
  let begin = `${before}  `;
  for (let start = 0; start < json.length; ) {
    // JSON has line feeds between its tokens only, never in a string.
    const feed = json.indexOf('\n', start + PIECE);
    const end = feed === -1 ? json.length : feed;
    yield begin + json.slice(start, end).replaceAll('\n', '\n  ');
    begin = '';
    start = end;
  }
}

/** Texts that follow each other as they are, and an end. */
export function plainPrinter(end: () => string = () => ''): Printer {
  return {
    *add(text) {
      yield text;
    },
    end,
  };
}

/** One table of the rows of all items: its header stands there even where no row does. */
export function tablePrinter(header: string): Printer {
  let begun = false;
  return {
    *add(rows) {
      if (!begun) yield header;
      begun = true;
      yield rows;
    },
    end: () => (begun ? '' : header),
  };
}

/** Readable documents one after the other. */
export function textPrinter(separator: string): Printer {
  let count = 0;
  return {
    *add(text) {
      count += 1;
      if (count > 1) yield separator;
      yield text;
    },
    end: () => '',
  };
}
