import { json } from '@cydkit/reporters';

/** Puts the text of a whole output together from that of its items, piece by piece. */
export interface Printer<Item> {
  add(item: Item): string;
  end(): string;
}

/**
 * A list of JSON documents, or the only one there is, without keeping all of them: the first waits
 * until it is not the only one.
 */
export function jsonPrinter(): Printer<string> {
  let first: string | null = null;
  let count = 0;
  return {
    add: (text) => {
      count += 1;
      if (count === 1) {
        first = text;
        return '';
      }
      const before = first === null ? '' : `[\n${element(first)}`;
      first = null;
      return `${before},\n${element(text)}`;
    },
    end: () => {
      if (count === 0) return json([]);
      return first ?? '\n]\n';
    },
  };
}

function element(text: string): string {
  // JSON has line feeds between its tokens only, never in a string.
  return text.trimEnd().replace(/^/gm, '  ');
}

/** Texts that follow each other as they are. */
export function plainPrinter(): Printer<string> {
  return { add: (text) => text, end: () => '' };
}

/** One table of the rows of all items: its header stands there even where no row does. */
export function tablePrinter(header: string): Printer<string> {
  let begun = false;
  const print = (rows: string): string => {
    const before = begun ? '' : header;
    begun = true;
    return before + rows;
  };
  return { add: print, end: () => print('') };
}

/** Readable documents one after the other. */
export function textPrinter(separator: string): Printer<string> {
  let count = 0;
  return {
    add: (text) => {
      count += 1;
      return (count === 1 ? '' : separator) + text;
    },
    end: () => '',
  };
}
