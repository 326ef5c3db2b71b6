import { Parser } from 'htmlparser2';
import { ATTRIBUTES, ELEMENTS, STYLE, WITH_CONTENT } from '../../sanitise/allowed';
import { endTag, escapedText, startTag } from './tags';

/** What to write where a stretch begins and ends that belongs to no fact around it. */
export interface ExcludedMarks {
  start: string;
  end: string;
}

/** So many characters are a piece, as soon as the page may be cut. */
const PIECE = 48_000;

/** A page is cut within these only: parts of a table or a list would be another thing. */
const CUTTABLE: ReadonlySet<string> = new Set(['div', 'section', 'span', 'font', 'center']);

/** Where a piece may begin. */
const BLOCKS: ReadonlySet<string> = new Set(['div', 'section', 'p', 'table', 'hr', 'ul', 'ol']);

/** Within more open elements than this a page is not cut: each piece opens all of them again. */
const DEEPEST_CUT = 60;

const shown: ReadonlySet<string> = new Set(ELEMENTS);
const attributes: ReadonlySet<string> = new Set(ATTRIBUTES);
const leftOut: ReadonlySet<string> = new Set(WITH_CONTENT);

/**
 * The markup of a page as pieces of markup that have only what may be shown, each well-formed and
 * between two blocks. A piece opens again what was open where it was cut, so that it looks as it
 * did in the whole. This is no sanitiser: what it writes is for one to read.
 */
export function cutIntoPieces(markup: string, excluded: ExcludedMarks): string[] {
  const pieces: string[] = [];
  /** Elements that are written and not yet closed. */
  const open: { name: string; tag: string }[] = [];
  let written: string[] = [];
  let length = 0;
  /** How many elements that are left out with their content are open. */
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
    open.length <= DEEPEST_CUT && open.every(({ name }) => CUTTABLE.has(name));

  const parser = new Parser({
    onopentag(name, given) {
      if (isLeftOut(name)) hidden += 1;
      if (hidden > 0) return;
      if (isExcluded(name)) write(excluded.start);
      const element = name === 'body' ? 'div' : name;
      if (!shown.has(element)) return;
      if (length >= PIECE && BLOCKS.has(element) && isCuttable()) cut();
      const tag = startTag(element, harmlessAttributes(given));
      write(tag);
      if (!VOID.has(element)) open.push({ name: element, tag });
    },
    ontext(text) {
      if (hidden === 0) write(escapedText(text));
    },
    onclosetag(name) {
      if (isLeftOut(name)) hidden -= 1;
      if (hidden === 0 && isExcluded(name)) write(excluded.end);
      const element = name === 'body' ? 'div' : name;
      if (hidden > 0 || isLeftOut(name) || VOID.has(element)) return;
      if (open.at(-1)?.name !== element) return;
      open.pop();
      write(endTag(element));
    },
  });
  parser.end(markup);
  cut();
  return pieces;
}

/** `ix:header` too, whatever the prefix: nobody sees it. */
function isLeftOut(name: string): boolean {
  return leftOut.has(name) || name.endsWith(':header');
}

/** `ix:exclude`: page headers and numbers within a fact (Inline XBRL 1.1, 6). */
function isExcluded(name: string): boolean {
  return name.endsWith(':exclude');
}

function harmlessAttributes(given: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(given).flatMap(([name, value]): [string, string][] => {
    if (name === 'style') return [[STYLE, value]];
    return attributes.has(name) && name !== STYLE ? [[name, value]] : [];
  });
}

const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'wbr']);
