import type { Diagnostics } from '../diagnostics';
import type { SourceDocument } from '../input';
import type { Location } from '../model';
import { readAttributes } from '../text/attributes';
import { findElementEnds } from './element-ends';
import { type Element, pairTags } from './elements';
import { Namespaces } from './namespaces';
import { scan } from './scan';

/** One document of an inline XBRL document set, its elements found and its names resolvable. */
export interface InlineDocument {
  source: SourceDocument;
  namespaces: Namespaces;
  elements: Element[];
}

/** Finds the elements of one document; nothing is read yet. */
export function openDocument(source: SourceDocument, diagnostics: Diagnostics): InlineDocument {
  const { bytes } = source;
  const { tags, declarations, truncatedAt, entitiesAt } = scan(bytes);
  const locate = (start: number, end: number): Location => source.locate(start, end);
  if (truncatedAt !== null) {
    diagnostics.add('document-truncated', 'the document ends inside markup that begins here', {
      location: locate(truncatedAt, bytes.length),
    });
  }
  if (entitiesAt !== null) {
    diagnostics.add('doctype-entities', 'the DOCTYPE declares entities; they are not expanded', {
      location: locate(entitiesAt, entitiesAt + '<!DOCTYPE'.length),
    });
  }
  const namespaces = new Namespaces(declarations, (starts) => findElementEnds(bytes, starts));
  const elements = pairTags(tags, namespaces, bytes.length, { diagnostics, locate });
  return { source, namespaces, elements };
}

/** Attributes of an element's start tag by qualified name, values decoded. */
export function attributesOf(document: InlineDocument, element: Element): Map<string, string> {
  const tag = document.source.text(element.start, element.contentStart);
  const nameEnd = tag.search(/[\s/>]/u);
  return readAttributes(tag.slice(nameEnd).replace(/\/?>$/u, ''));
}
