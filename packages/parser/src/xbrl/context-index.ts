import { findAttribute } from '../bytes/find-attribute';
import { hashOf } from './id-hash';
import type { ContextTag } from './scan';
import { instanceNamespace } from './vocabulary';
import { type InlineDocument, valueText } from './xbrl-document';

/** Where a context is defined. */
export interface ContextPlace {
  document: InlineDocument;
  tag: ContextTag;
  /** Where the next context begins; an unclosed one ends there. */
  limit: number;
}

/** For so many ids the contexts are looked through; from then on, a map of all ids is made. */
const maxWalks = 50;

/**
 * The contexts of a document set by id. A filing has thousands and its disclosure names one or two:
 * only ids that agree with those in their hash are decoded.
 */
export class ContextIndex {
  readonly #documents: readonly InlineDocument[];
  #walks = 0;
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
    const wanted = hashOf(id);
    const places: ContextPlace[] = [];
    for (const document of this.#documents) {
      const { contexts } = document;
      for (let i = 0; i < contexts.length; i++) {
        const hash = contexts[i]?.idHash ?? null;
        if (hash !== wanted && hash !== null) continue;
        const place = placeOf(document, i);
        if (place && idOf(place) === id) places.push(place);
      }
    }
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
  const nameEnd = tag.start + 1 + tag.name.bytes.length;
  return valueText(document, findAttribute(document.source.bytes, nameEnd, tag.end, idName)) ?? '';
}
