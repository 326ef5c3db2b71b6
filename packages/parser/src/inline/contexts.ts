import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { Context } from '../model';
import { readContextContent } from './context-content';
import { attributeOf, type InlineDocument } from './document';
import type { Tag } from './scan';
import { instanceNamespace } from './vocabulary';

interface Place {
  document: InlineDocument;
  tag: Tag;
  /** Where the next context begins; an unclosed one ends there. */
  limit: number;
}

/**
 * The contexts of a document set by id (XBRL 2.1 §4.7). A filing has thousands, its disclosure
 * needs one or two: each is read when a fact asks for it.
 */
export class Contexts {
  readonly #places = new Map<string, Place>();
  readonly #read = new Map<string, Context>();
  readonly #diagnostics: Diagnostics;

  constructor(documents: readonly InlineDocument[], diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    for (const document of documents) {
      const { contexts, source } = document;
      contexts.forEach((tag, i) => {
        this.#define({ document, tag, limit: contexts[i + 1]?.start ?? source.bytes.length });
      });
    }
  }

  #define(place: Place): void {
    const { document, tag } = place;
    if (document.namespaces.resolve(tag.name.prefix, tag.start) !== instanceNamespace) return;
    const id = attributeOf(document, startTagOf(tag), idName) ?? '';
    if (!this.#places.has(id)) {
      this.#places.set(id, place);
      return;
    }
    const location = document.source.locate(tag.start, tag.end);
    const message = `expected one context "${id}", found another`;
    this.#diagnostics.add('context-duplicate', message, { location });
  }

  /** The context with this id; `undefined` where no document has it. */
  get(id: string): Context | undefined {
    const known = this.#read.get(id);
    if (known) return known;
    const place = this.#places.get(id);
    if (!place) return undefined;
    const context = readContext(id, place, this.#diagnostics);
    this.#read.set(id, context);
    return context;
  }
}

const idName = new TextEncoder().encode('id');

function startTagOf({ name, start, end }: Tag) {
  return { start, nameEnd: start + 1 + name.bytes.length, contentStart: end };
}

/** The content of a context: up to its end tag, nothing for an empty tag. */
function contentOf({ document: { source }, tag, limit }: Place): string {
  if (tag.kind === 'empty') return '';
  const length = searchIn(source.bytes.subarray(tag.end, limit)).ascii(
    `</${tag.name.qualified}`,
    0,
  );
  return source.text(tag.end, length === -1 ? limit : tag.end + length);
}

function readContext(id: string, place: Place, diagnostics: Diagnostics): Context {
  const { document, tag } = place;
  const { context, isForever } = readContextContent(contentOf(place), (name) => {
    const { namespace, name: local } = document.namespaces.resolveName(name, tag.start);
    return { namespace: namespace ?? null, name: local };
  });
  if (context.period.end === null && !isForever) {
    const location = document.source.locate(tag.start, tag.end);
    const message = `expected the dates of context "${id}", found none`;
    diagnostics.add('period-unreadable', message, { location });
  }
  return { id, ...context };
}
