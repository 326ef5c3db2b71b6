import { Parser } from 'htmlparser2';

/** A page in parts that can be sanitised and shown one by one. */
export interface Pieces {
  pieces: string[];
}

/** So many characters are a piece, as soon as the page may be cut. */
const PIECE = 48_000;

/** A page may be cut within these only: parts of a table or a list would be another thing. */
const CUTTABLE: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main', 'span', 'font', 'center']);

/** Where a piece may begin. */
const BLOCKS: ReadonlySet<string> = new Set(['div', 'p', 'table', 'hr', 'section', 'article', 'h1', 'h2', 'h3', 'ul', 'ol']);

/**
 * Cuts the markup of a page between its blocks. Each piece opens again what was open where it was
 * cut, so that it looks as it did in the whole. Headers of Inline XBRL, which nobody sees, are left
 * out, and so is everything before the body.
 */
export function cutIntoPieces(markup: string): string[] {
  const pieces: string[] = [];
  const open: { name: string; tag: string }[] = [];
  let piece = '';
  let from = 0;
  let hiddenDepth: number | null = null;

  const parser = new Parser(
    {
      onopentag(name, attributes, isImplied) {
        if (isImplied) return;
        const { startIndex } = parser;
        const end = parser.endIndex + 1;
        if (name === 'html' || name === 'head') return;
        if (name === 'body') {
          from = end;
          piece = '';
          open.length = 0;
          open.push({ name, tag: divLike(attributes['style']) });
          piece = opened();
          return;
        }
        if (hiddenDepth === null && isHeader(name)) {
          piece += markup.slice(from, startIndex);
          hiddenDepth = open.length;
        } else if (hiddenDepth === null && BLOCKS.has(name) && piece.length + startIndex - from >= PIECE && isCuttable()) {
          pieces.push(piece + markup.slice(from, startIndex));
          piece = opened();
          from = startIndex;
        }
        open.push({ name, tag: markup.slice(startIndex, end) });
      },
      onclosetag(name) {
        const depth = open.findLastIndex((element) => element.name === name);
        if (depth === -1 || name === 'body') return;
        open.length = depth;
        if (hiddenDepth !== null && depth <= hiddenDepth) {
          hiddenDepth = null;
          from = parser.endIndex + 1;
        }
      },
    },
    { lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(markup);
  pieces.push(piece + (hiddenDepth === null ? markup.slice(from) : ''));
  return pieces;

  function isCuttable(): boolean {
    return open.every(({ name }) => CUTTABLE.has(name) || name === 'body' || name.includes(':'));
  }

  function opened(): string {
    return open.map(({ tag }) => tag).join('');
  }
}

/** `ix:header`, whatever the prefix. */
function isHeader(name: string): boolean {
  return name.endsWith(':header');
}

/** A body within the page that shows it is a box like any other. */
function divLike(style: string | undefined): string {
  return style === undefined ? '<div>' : `<div style="${style.replaceAll('"', '&quot;')}">`;
}
