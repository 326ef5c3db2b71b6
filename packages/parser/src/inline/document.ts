import type { ValueRange } from '../bytes/attribute';
import { decode } from '../bytes/decode';
import { findNameEnd } from '../bytes/names';
import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Location } from '../model';
import { readAttributes } from '../text/attributes';
import { decodeAttribute } from '../text/markup';
import { findElementEnds } from './element-ends';
import { type Element, pairTags } from './elements';
import { Namespaces } from './namespaces';
import { type ContextTag, scan } from './scan';

/** One document of an inline XBRL document set, its elements found and its names resolvable. */
export interface InlineDocument {
  source: SourceDocument;
  namespaces: Namespaces;
  elements: Element[];
  /** Start tags of contexts. */
  contexts: ContextTag[];
}

/** Finds the elements of one document; nothing is read yet. */
export function openDocument(source: SourceDocument, diagnostics: Diagnostics): InlineDocument {
  const { bytes } = source;
  const { tags, contexts, declarations, truncatedAt, hidden, entitiesAt } = scan(bytes);
  const locate = (start: number, end: number): Location => source.locate(start, end);
  if (truncatedAt !== null) {
    const location = locate(truncatedAt, bytes.length);
    diagnostics.add('document-truncated', { inside: 'markup' }, { location });
  } else if (lacksEnd(bytes)) {
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
  const namespaces = new Namespaces(declarations, (starts) => findElementEnds(bytes, starts));
  const documentEnd = bytes.length;
  const elements = pairTags(tags, { namespaces, documentEnd, diagnostics, locate });
  return { source, namespaces, elements, contexts };
}

/** `<ix:nonNumeric` */
function shownTag(bytes: Uint8Array, start: number): string {
  return decode(bytes.subarray(start, findNameEnd(bytes, start + 2))).text;
}

/** A page that is begun and not ended. A fragment, cut out of a page, is neither. */
function lacksEnd(bytes: Uint8Array): boolean {
  const has = (range: Uint8Array, lower: string, upper: string): boolean => {
    const search = searchIn(range);
    return search.ascii(lower, 0) !== -1 || search.ascii(upper, 0) !== -1;
  };
  // The end tag stands at the very end, the start tag at the beginning.
  if (has(bytes.subarray(-1024), '</html', '</HTML')) return false;
  return has(bytes, '<html', '<HTML') && !has(bytes, '</html', '</HTML');
}

type StartTag = Pick<Element, 'start' | 'nameEnd' | 'contentStart'>;

/** Attributes of an element's start tag by qualified name, values decoded. */
export function attributesOf({ source }: InlineDocument, tag: StartTag): Map<string, string> {
  return readAttributes(source.text(tag.nameEnd, tag.contentStart).replace(/\/?>$/u, ''));
}

/** The value of an attribute that has been found, decoded. */
export function valueText(
  { source }: InlineDocument,
  value: ValueRange | undefined,
): string | undefined {
  return value && decodeAttribute(source.text(value.start, value.end)).trim();
}
