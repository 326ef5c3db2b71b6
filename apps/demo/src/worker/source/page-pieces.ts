import { Parser } from 'htmlparser2';
import {
  allowedAttributes,
  allowedElements,
  removedElements,
  styleAttribute,
} from '../../sanitise/allowed-markup';
import { endTag, escapedText, startTag } from './html-tags';

/** What to write at the start and end of words that belong to no fact around them. */
export interface ExcludedMarks {
  start: string;
  end: string;
}

/** The least length of a piece in characters, except the last. */
const pieceLength = 48_000;

/** A page is cut only within these: a table or list does not look the same in parts. */
const cuttable: ReadonlySet<string> = new Set(['div', 'section', 'span', 'font', 'center']);

/** Elements that may start a piece. */
const blocks: ReadonlySet<string> = new Set(['div', 'section', 'p', 'table', 'hr', 'ul', 'ol']);

/** A page is not cut within more open elements than this, since each piece opens all of them again. */
const maxCutDepth = 60;

const shown: ReadonlySet<string> = new Set(allowedElements);
const attributes: ReadonlySet<string> = new Set(allowedAttributes);
const leftOut: ReadonlySet<string> = new Set(removedElements);

/**
 * Cuts the markup of a page between blocks into well-formed pieces of allowed markup. A piece opens
 * again what was open where it was cut, so that it looks as it did in the whole. This is not a
 * sanitiser: its output still needs one.
 */
export function cutIntoPieces(markup: string, excluded: ExcludedMarks): string[] {
  const pieces: string[] = [];
  /** Elements written and not yet closed. */
  const open: { name: string; tag: string }[] = [];
  let written: string[] = [];
  let length = 0;
  /** Number of open elements that are left out with their content. */
  let hidden = 0;

  const write = (text: string): void => {
    written.push(text);
    length += text.length;
  };
  const cut = (): void => {
    pieces.push(
      written.join('') +
        open
          .map(({ name }) => endTag(name))
          .reverse()
          .join(''),
    );
    written = open.map(({ tag }) => tag);
    length = 0;
  };
  const isCuttable = (): boolean =>
    open.length <= maxCutDepth && open.every(({ name }) => cuttable.has(name));

  const parser = new Parser({
    onopentag(name, given) {
      if (isLeftOut(name)) hidden += 1;
      if (hidden > 0) return;
      if (isExcluded(name)) write(excluded.start);
      const element = name === 'body' ? 'div' : name;
      if (!shown.has(element)) return;
      if (length >= pieceLength && blocks.has(element) && isCuttable()) cut();
      const tag = startTag(element, harmlessAttributes(given));
      write(tag);
      if (!voidElements.has(element)) open.push({ name: element, tag });
    },
    ontext(text) {
      if (hidden === 0) write(escapedText(text));
    },
    onclosetag(name) {
      if (isLeftOut(name)) hidden -= 1;
      if (hidden === 0 && isExcluded(name)) write(excluded.end);
      const element = name === 'body' ? 'div' : name;
      if (hidden > 0 || isLeftOut(name) || voidElements.has(element)) return;
      if (open.at(-1)?.name !== element) return;
      open.pop();
      write(endTag(element));
    },
  });
  parser.end(markup);
  cut();
  return pieces;
}

/** Includes `ix:header`, whatever the prefix, which is never visible. */
function isLeftOut(name: string): boolean {
  return leftOut.has(name) || name.endsWith(':header');
}

/** `ix:exclude`: page headers and numbers within a fact (Inline XBRL 1.1, 6). */
function isExcluded(name: string): boolean {
  return name.endsWith(':exclude');
}

function harmlessAttributes(given: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(given).flatMap(([name, value]): [string, string][] => {
    if (name === 'style') return [[styleAttribute, value]];
    return attributes.has(name) && name !== styleAttribute ? [[name, value]] : [];
  });
}

const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'wbr']);
