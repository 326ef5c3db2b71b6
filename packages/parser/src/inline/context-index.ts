import { findAttribute } from '../bytes/attribute';
import { attributeOf, type InlineDocument } from './document';
import type { Tag } from './scan';
import { instanceNamespace } from './vocabulary';

/** Where a context is defined. */
export interface ContextPlace {
  document: InlineDocument;
  tag: Tag;
  /** Where the next context begins; an unclosed one ends there. */
  limit: number;
}

/** For so many ids the hashes are looked through; from then on, a map of all ids is made. */
const maxWalks = 50;

/**
 * The contexts of a document set by id. A filing has thousands and its disclosure names one or two:
 * of each id only a hash is made, and those that agree in it are decoded.
 */
export class ContextIndex {
  readonly #documents: readonly InlineDocument[];
  #walks = 0;
  #hashes: readonly Int32Array[] | undefined;
  #byId: Map<string, ContextPlace[]> | undefined;

  constructor(documents: readonly InlineDocument[]) {
    this.#documents = documents;
  }

  /** All contexts with this id, in document order. */
  find(id: string): readonly ContextPlace[] {
    this.#walks++;
    if (this.#walks > maxWalks) this.#byId ??= this.#mapAll();
    return this.#byId ? (this.#byId.get(id) ?? []) : this.#lookThrough(id);
  }

  #lookThrough(id: string): ContextPlace[] {
    this.#hashes ??= this.#documents.map(hashesOf);
    const wanted = hashOf(id);
    const places: ContextPlace[] = [];
    this.#hashes.forEach((hashes, i) => {
      const document = this.#documents[i];
      if (document === undefined) return;
      for (let at = hashes.indexOf(wanted); at !== -1; at = hashes.indexOf(wanted, at + 1)) {
        const place = placeOf(document, at);
        if (place && idOf(place) === id) places.push(place);
      }
    });
    return places;
  }

  #mapAll(): Map<string, ContextPlace[]> {
    const byId = new Map<string, ContextPlace[]>();
    for (const document of this.#documents) {
      for (let i = 0; i < document.contexts.length; i++) {
        const place = placeOf(document, i);
        if (!place) continue;
        const id = idOf(place);
        const same = byId.get(id);
        if (same) same.push(place);
        else byId.set(id, [place]);
      }
    }
    return byId;
  }
}

function placeOf(document: InlineDocument, i: number): ContextPlace | undefined {
  const { contexts, namespaces, source } = document;
  const tag = contexts[i];
  if (tag === undefined) return undefined;
  if (namespaces.resolve(tag.name.prefix, tag.start) !== instanceNamespace) return undefined;
  return { document, tag, limit: contexts[i + 1]?.start ?? source.bytes.length };
}

const idName = new TextEncoder().encode('id');

function idOf({ document, tag }: ContextPlace): string {
  return attributeOf(document, startTagOf(tag), idName) ?? '';
}

function hashesOf(document: InlineDocument): Int32Array {
  return Int32Array.from(document.contexts, (tag) => hashOfId(document, tag));
}

/** The hash of an id from its bytes; what does not stand for itself is decoded. */
function hashOfId(document: InlineDocument, tag: Tag): number {
  const { bytes } = document.source;
  const startTag = startTagOf(tag);
  const value = findAttribute(bytes, startTag.nameEnd, startTag.contentStart, idName);
  if (value === undefined) return hashOf('');
  let hash = 0;
  for (let at = value.start; at < value.end; at++) {
    const byte = bytes[at] ?? 0;
    const isPlain = byte > 0x20 && byte < 0x80 && byte !== 0x26;
    if (!isPlain) return hashOf(attributeOf(document, startTag, idName) ?? '');
    hash = addTo(hash, byte);
  }
  return hash;
}

function hashOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = addTo(hash, id.charCodeAt(i));
  return hash;
}

function addTo(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function startTagOf({ name, start, end }: Tag) {
  return { start, nameEnd: start + 1 + name.bytes.length, contentStart: end };
}
