import type { Segment } from '../model';
import { Formatter } from '../text/formatter';
import { HtmlWriter } from '../text/html-writer';
import { type MarkupHandler, readMarkup } from '../text/markup';
import type { Part } from './continuations';
import type { Element } from './elements';

/** Receives the content of a fact without the tags of Inline XBRL. */
interface ContentHandler {
  markup(source: string): void;
  /** A fact begins or ends inside the content, at this offset of the document. */
  boundary(offset: number): void;
}

/**
 * The content of one part of a fact: `ix:exclude` and what it holds is left out, all other elements
 * of Inline XBRL are transparent (Inline XBRL 1.1 §8.1). `following` are the elements of the
 * document from the one behind the part's own.
 */
function readContent(part: Part, handler: ContentHandler): void {
  const { document, element } = part;
  const { elements } = document;
  const open: Element[] = [];
  let at = element.contentStart;
  const passTo = (offset: number): void => {
    if (offset > at) handler.markup(document.source.text(at, offset));
    at = Math.max(at, offset);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      open.pop();
      passTo(last.contentEnd);
      handler.boundary(last.contentEnd);
      at = Math.max(at, last.end);
    }
  };
  for (let i = firstInside(elements, element); i < elements.length; i++) {
    const inner = elements[i] as Element;
    if (inner.start >= element.contentEnd) break;
    if (inner.start < at) continue;
    closeUntil(inner.start);
    passTo(inner.start);
    handler.boundary(inner.start);
    at = inner.kind === 'exclude' ? inner.end : inner.contentStart;
    if (inner.kind !== 'exclude') open.push(inner);
  }
  closeUntil(element.contentEnd);
  passTo(element.contentEnd);
}

/** How many elements stand inside a part: with its bytes, the work of reading it. */
export function workOf({ document, element }: Part): number {
  const inside = firstInside(document.elements, element);
  const behind = lowerBound(document.elements, element.contentEnd);
  return element.contentEnd - element.contentStart + 50 * (behind - inside);
}

/** The value of an unescaped fact: all text, no markup, nothing at the tags. */
export function readPlainValue(parts: readonly Part[]): string {
  let value = '';
  const collect: MarkupHandler = {
    text: (text) => (value += text),
    open: () => {},
    close: () => {},
  };
  for (const part of parts) {
    readContent(part, { markup: (source) => readMarkup(source, collect), boundary: () => {} });
  }
  return value;
}

/** The value of an escaped fact as markup. */
export function readHtmlValue(parts: readonly Part[]): string {
  const writer = new HtmlWriter();
  for (const part of parts) {
    readContent(part, { markup: (source) => readMarkup(source, writer), boundary: () => {} });
  }
  return writer.finish();
}

/** The value of an escaped fact as readable text, and where its pieces stand in the source. */
export function readTextValue(parts: readonly Part[]): { text: string; segments: Segment[] } {
  const formatter = new Formatter(false);
  const segments: Segment[] = [];
  for (const part of parts) {
    const { source } = part.document;
    let start = part.element.contentStart;
    let textStart = formatter.length;
    const cut = (end: number): void => {
      if (formatter.length > textStart) {
        segments.push({ ...source.locate(start, end), textStart, textEnd: formatter.length });
      }
      start = end;
      textStart = formatter.length;
    };
    readContent(part, { markup: (html) => readMarkup(html, formatter), boundary: cut });
    cut(part.element.contentEnd);
  }
  return { text: formatter.finish().text, segments };
}

function firstInside(elements: readonly Element[], element: Element): number {
  return lowerBound(elements, element.start + 1);
}

/** Index of the first element that begins at or behind the offset; they are in document order. */
function lowerBound(elements: readonly Element[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as Element).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
