import { decode } from '../bytes/decode';
import type { ValueRange } from '../bytes/find-attribute';
import { lacksPageEnd } from '../bytes/page-end';
import { findNameEnd } from '../bytes/tag-ends';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Location } from '../model';
import { decodeAttribute, readAttributes } from '../text/markup';
import type { Element, ElementList } from './element-list';
import { pairTags } from './inline-elements';
import { Languages } from './languages';
import { Namespaces } from './namespaces';
import { withRestoredCase } from './restored-case';
import { type ContextTag, scan } from './scan';

/** An inline XBRL document or an instance, its elements found and its names resolvable. */
export interface XbrlDocument {
  source: SourceDocument;
  namespaces: Namespaces;
  languages: Languages;
  elements: ElementList;
  /** Start tags of contexts. */
  contexts: ContextTag[];
}

/** One part of a fact: its own element, or a continuation. */
export interface Part {
  document: XbrlDocument;
  element: Element;
}

/** Returns where a part is in the source. */
export function locate({ document, element }: Part): Location {
  return document.source.locate(element.start, element.end);
}

/** Finds the elements of one document; their content is read later. */
export function openDocument(given: SourceDocument, diagnostics: Diagnostics): XbrlDocument {
  const found = scan(given.bytes);
  const restored = found.tags.has('nonNumeric') ? null : withRestoredCase(given);
  if (restored !== null) {
    const location = given.locate(0, Math.min(given.bytes.length, 64));
    diagnostics.add('names-in-lower-case', {}, { location });
  }
  const source = restored ?? given;
  const { bytes } = source;
  const { tags, contexts, declarations, truncatedAt, hidden, entitiesAt } = restored
    ? scan(bytes)
    : found;
  const locate = (start: number, end: number): Location => source.locate(start, end);
  if (truncatedAt !== null) {
    const location = locate(truncatedAt, bytes.length);
    diagnostics.add('document-truncated', { inside: 'markup' }, { location });
  } else if (lacksPageEnd(bytes, tags.lastEnd)) {
    const location = locate(bytes.length, bytes.length);
    diagnostics.add('document-truncated', { inside: 'element', endTag: '</html>' }, { location });
  }
  if (entitiesAt !== null) {
    const location = locate(entitiesAt, entitiesAt + '<!DOCTYPE'.length);
    diagnostics.add('doctype-entities', {}, { location });
  }
  for (const { start, end, within } of hidden) {
    const location = locate(start, end);
    diagnostics.add('tag-hidden', { tag: shownTag(bytes, start), within }, { location });
  }
  const namespaces = new Namespaces(declarations, bytes);
  const documentEnd = bytes.length;
  const elements = pairTags(tags, { namespaces, documentEnd, diagnostics, locate });
  return { source, namespaces, languages: new Languages(bytes), elements, contexts };
}

/** Returns the start of a tag for messages: `<ix:nonNumeric`. */
function shownTag(bytes: Uint8Array, start: number): string {
  return decode(bytes.subarray(start, findNameEnd(bytes, start + 2))).text;
}

type StartTag = Pick<Element, 'start' | 'nameEnd' | 'contentStart'>;

/** Returns the attributes of an element's start tag by qualified name, values decoded. */
export function attributesOf({ source }: XbrlDocument, tag: StartTag): Map<string, string> {
  return readAttributes(source.text(tag.nameEnd, tag.contentStart).replace(/\/?>$/u, ''));
}

/** A filing has some dozens of facts that matter. */
const mostKept = 4096;

/** Reads the attributes of start tags when they are asked for, and keeps those of the first tags. */
export class AttributeReader {
  readonly #kept = new Map<StartTag, ReadonlyMap<string, string>>();

  of(document: XbrlDocument, tag: StartTag): ReadonlyMap<string, string> {
    const kept = this.#kept.get(tag);
    if (kept !== undefined) return kept;
    const attributes = attributesOf(document, tag);
    if (this.#kept.size < mostKept) this.#kept.set(tag, attributes);
    return attributes;
  }
}

/** Returns the decoded value of an attribute that has been located. */
export function valueText(
  { source }: XbrlDocument,
  value: ValueRange | undefined,
): string | undefined {
  return value && decodeAttribute(source.text(value.start, value.end)).trim();
}
