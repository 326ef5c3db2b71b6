import type { Segment } from '../model';
import { type Concealment, mayConceal, shown } from '../text/concealment';
import { Formatter } from '../text/formatter';
import { HtmlWriter } from '../text/html-writer';
import { type MarkupHandler, readMarkup } from '../text/markup';
import { TextBuilder } from '../text/text-builder';
import type { Element, ElementList } from './element-list';
import type { FormattedValue } from './report-text';
import { inlineNamespaces } from './vocabulary';
import type { Part } from './xbrl-document';

/** Receives the content of a fact without the elements of Inline XBRL. */
interface ContentHandler {
  markup(source: string): void;
  /** This range of the document is not content: a tag of a fact, or what is excluded. */
  gap(start: number, end: number): void;
}

/**
 * Reads the content of one part of a fact: `ix:exclude` and its content are left out, all other
 * elements of Inline XBRL are transparent (Inline XBRL 1.1 §8.1).
 */
function readContent(part: Part, handler: ContentHandler): void {
  const { document, element } = part;
  const { elements } = document;
  const open: Element[] = [];
  let at = element.contentStart;
  const passTo = (offset: number): void => {
    if (offset > at) handler.markup(document.source.text(at, offset));
  };
  const skip = (start: number, end: number): void => {
    passTo(start);
    handler.gap(start, end);
    at = Math.max(at, end);
  };
  const closeUntil = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      open.pop();
      skip(last.contentEnd, last.end);
    }
  };
  const after = elements.countBefore(element.contentEnd);
  for (let i = firstInside(elements, element); i < after; i += 1) {
    const inner = elements.at(i) as Element;
    if (inner.start < at) continue;
    closeUntil(inner.start);
    const isExcluded = inner.kind === 'exclude';
    skip(inner.start, isExcluded ? inner.end : inner.contentStart);
    if (!isExcluded) open.push(inner);
  }
  closeUntil(element.contentEnd);
  passTo(element.contentEnd);
}

/** Hides the tags of Inline XBRL that the scan passes over, such as numbers inside the text. */
function withoutInlineTags(handler: MarkupHandler, { document, element }: Part): MarkupHandler {
  const isInline = (name: string): boolean => {
    const colon = name.indexOf(':');
    if (colon === -1) return false;
    const namespace = document.namespaces.resolve(name.slice(0, colon), element.start);
    return namespace !== undefined && inlineNamespaces.has(namespace);
  };
  return {
    text: (text) => handler.text(text),
    open: (name, attributes, selfClosing) => {
      if (!isInline(name)) handler.open(name, attributes, selfClosing);
    },
    close: (name) => {
      if (!isInline(name)) handler.close(name);
    },
  };
}

function readMarkupOf(part: Part, handler: MarkupHandler): void {
  const visible = withoutInlineTags(handler, part);
  readContent(part, { markup: (source) => readMarkup(source, visible), gap: () => {} });
}

/** Returns the work of reading a part: its bytes, and the elements inside it. */
export function workOf({ document, element }: Part): number {
  const inside = firstInside(document.elements, element);
  const after = document.elements.countBefore(element.contentEnd);
  return element.contentEnd - element.contentStart + 50 * (after - inside);
}

/** Returns the value of an unescaped fact: its text, without markup and without gaps at the tags. */
export function readPlainValue(parts: readonly Part[]): string {
  const value = new TextBuilder();
  const collect: MarkupHandler = {
    text: (text) => value.add(text),
    open: () => {},
    close: () => {},
  };
  for (const part of parts) readMarkupOf(part, collect);
  return String(value);
}

/** Returns the value of an escaped fact as markup; `baseOf` gives the base of a part's addresses. */
export function readHtmlValue(
  parts: readonly Part[],
  baseOf: (part: Part) => string | null,
): string {
  const writer = new HtmlWriter();
  for (const part of parts) {
    writer.base = baseOf(part);
    readMarkupOf(part, writer);
  }
  return writer.finish();
}

/** The value of an escaped fact as readable text. */
export interface TextValue extends FormattedValue {
  /** Where its pieces are in the source. */
  segments: Segment[];
}

/**
 * Returns the value of an escaped fact as readable text, without the parts that elements around them
 * conceal; but where they conceal all parts, the fact is concealed and has its text.
 */
export function readTextValue(
  parts: readonly Part[],
  concealmentOf: (part: Part) => Concealment,
): TextValue {
  const around = parts.map(concealmentOf);
  const isWhole = around.every((concealment) => concealment !== shown);
  const formatter = new Formatter(false);
  const segments: Segment[] = [];
  for (const [i, part] of parts.entries()) {
    formatter.beginPart(isWhole ? shown : (around[i] ?? shown));
    const { source } = part.document;
    let start = part.element.contentStart;
    let textStart = formatter.length;
    const cut = (end: number, next: number): void => {
      if (formatter.length > textStart) {
        const { document, start: from, end: to } = source.locate(start, end);
        segments.push({ document, start: from, end: to, textStart, textEnd: formatter.length });
      }
      start = next;
      textStart = formatter.length;
    };
    const visible = withoutInlineTags(formatter, part);
    readContent(part, { markup: (html) => readMarkup(html, visible), gap: cut });
    cut(part.element.contentEnd, part.element.end);
  }
  const { text } = formatter.finish();
  const { onlyImages, concealedText } = formatter;
  return { text, segments, onlyImages, concealedText };
}

/** True if styles inside a fact conceal all of its text. */
export function isConcealedInside(parts: readonly Part[]): boolean {
  const isSuspect = parts.some(({ document, element }) =>
    mayConceal.test(document.source.text(element.contentStart, element.contentEnd)),
  );
  if (!isSuspect) return false;
  const { text, concealedText } = readTextValue(parts, () => shown);
  return text === '' && concealedText !== '';
}

function firstInside(elements: ElementList, element: Element): number {
  return elements.countBefore(element.start + 1);
}
