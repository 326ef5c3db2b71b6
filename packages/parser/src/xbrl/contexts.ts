import { collapse } from '@cydkit/text';
import { searchIn } from '../bytes/search';
import type { Diagnostics } from '../diagnostics';
import type { Context, Dimension, Period, QualifiedName } from '../model';
import { localName, type MarkupHandler, readAttributes, readMarkup } from '../text/markup';
import { entityIdentifier } from './cik';
import { dayBefore, readIsoDate } from './dates';
import type { ContextTag } from './scan';
import { findId, hashOf } from './scanned-attributes';
import { instanceNamespace } from './vocabulary';
import { valueText, type XbrlDocument } from './xbrl-document';

/**
 * The contexts of a document set by id (XBRL 2.1 §4.7), each read when a fact first needs it. With
 * two of the same id the first counts; the other is reported when a fact needs them.
 */
export class Contexts {
  readonly #index: ContextIndex;
  readonly #read = new Map<string, Context>();
  readonly #diagnostics: Diagnostics;

  constructor(documents: readonly XbrlDocument[], diagnostics: Diagnostics) {
    this.#index = new ContextIndex(documents);
    this.#diagnostics = diagnostics;
  }

  /** Returns the context with this id; `undefined` if no document has it. */
  get(id: string): Context | undefined {
    const known = this.#read.get(id);
    if (known) return known;
    const [place, ...others] = this.#index.find(id);
    if (!place) return undefined;
    for (const other of others) this.#reportDuplicate(id, other);
    const context = readContext(id, place, this.#diagnostics);
    this.#read.set(id, context);
    return context;
  }

  #reportDuplicate(id: string, { document, tag }: ContextPlace): void {
    const location = document.source.locate(tag.start, tag.end);
    this.#diagnostics.add('context-duplicate', { context: id }, { location });
  }
}

/** Where a context is defined. */
export interface ContextPlace {
  document: XbrlDocument;
  tag: ContextTag;
  /** Where the next context begins; an unclosed one ends there. */
  limit: number;
}

function readContext(id: string, place: ContextPlace, diagnostics: Diagnostics): Context {
  const { document, tag } = place;
  const { context, isForever } = readContextContent(contentOf(place), (name) => {
    const { namespace, name: local } = document.namespaces.resolveName(name, tag.start);
    return { namespace: namespace ?? null, name: local };
  });
  if (context.period.end === null && !isForever) {
    const location = document.source.locate(tag.start, tag.end);
    diagnostics.add('period-unreadable', { within: 'context', context: id }, { location });
  }
  return { id, ...context };
}

/** Returns the content of a context: up to its end tag, nothing for an empty tag. */
function contentOf({ document: { source }, tag, limit }: ContextPlace): string {
  if (tag.kind === 'empty') return '';
  const search = searchIn(source.bytes.subarray(tag.end, limit));
  const length = search.ascii(`</${tag.name.qualified}`, 0);
  return source.text(tag.end, length === -1 ? limit : tag.end + length);
}

/** For this many ids the contexts are searched one by one; after that, a map of all ids is made. */
const maxSearches = 50;

/**
 * Finds contexts by id. A filing has thousands and its disclosure names one or two: only ids with
 * the same hash are decoded.
 */
export class ContextIndex {
  readonly #documents: readonly XbrlDocument[];
  #searches = 0;
  #byId: Map<string, ContextPlace[]> | undefined;

  constructor(documents: readonly XbrlDocument[]) {
    this.#documents = documents;
  }

  /** Returns all contexts with this id, in document order. */
  find(id: string): readonly ContextPlace[] {
    this.#searches += 1;
    if (this.#searches > maxSearches) this.#byId ??= this.#mapAll();
    return this.#byId ? (this.#byId.get(id) ?? []) : this.#search(id);
  }

  #search(id: string): ContextPlace[] {
    const wanted = hashOf(id);
    const places: ContextPlace[] = [];
    for (const document of this.#documents) {
      const { contexts } = document;
      for (let i = 0; i < contexts.length; i += 1) {
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
      for (let i = 0; i < document.contexts.length; i += 1) {
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

function placeOf(document: XbrlDocument, i: number): ContextPlace | undefined {
  const { contexts, namespaces, source } = document;
  const tag = contexts[i];
  if (tag === undefined) return undefined;
  if (namespaces.resolve(tag.name.prefix, tag.start) !== instanceNamespace) return undefined;
  return { document, tag, limit: contexts[i + 1]?.start ?? source.bytes.length };
}

function idOf({ document, tag }: ContextPlace): string {
  const nameEnd = tag.start + 1 + tag.name.bytes.length;
  return valueText(document, findId(document.source.bytes, nameEnd, tag.end)) ?? '';
}

/** Resolves a qualified name of the document. */
type Resolve = (name: string) => QualifiedName;

/** Reads the elements of a context (XBRL 2.1 §4.7, XBRL Dimensions 1.0 §2). */
function readContextContent(
  markup: string,
  resolve: Resolve,
): { context: Omit<Context, 'id'>; isForever: boolean } {
  const reader = new ContextReader();
  readMarkup(markup, reader);
  const entity = collapse(reader.texts.get('identifier') ?? '');
  return {
    context: {
      entity: entity === '' ? null : entityIdentifier(entity),
      period: readPeriod(reader.texts),
      dimensions: reader.dimensions.map((dimension) => readDimension(dimension, resolve)),
    },
    isForever: reader.texts.has('forever'),
  };
}

interface RawDimension {
  axis: string;
  isTyped: boolean;
  /** The member's name, or the text of a typed member. */
  value: string;
}

/** Collects texts by the local names of their elements: in a context, no two namespaces share one. */
class ContextReader implements MarkupHandler {
  readonly texts: Map<string, string> = new Map();
  readonly dimensions: RawDimension[] = [];
  readonly #path: string[] = [];
  #dimension: RawDimension | null = null;

  open(qualified: string, attributes: string, selfClosing: boolean): void {
    const name = localName(qualified);
    if (isMember(name)) {
      const axis = collapse(readAttributes(attributes).get('dimension') ?? '');
      this.#dimension = { axis, isTyped: name === 'typedMember', value: '' };
      this.dimensions.push(this.#dimension);
    }
    if (name === 'forever') this.texts.set(name, '');
    this.#path.push(name);
    if (selfClosing) this.close(qualified);
  }

  text(text: string): void {
    const name = this.#path.at(-1) ?? '';
    if (this.#dimension) this.#dimension.value += text;
    else this.texts.set(name, (this.texts.get(name) ?? '') + text);
  }

  close(qualified: string): void {
    const name = localName(qualified);
    if (isMember(name)) this.#dimension = null;
    if (this.#path.at(-1) === name) this.#path.pop();
  }
}

function isMember(name: string): boolean {
  return name === 'explicitMember' || name === 'typedMember';
}

function readDimension({ axis, isTyped, value }: RawDimension, resolve: Resolve): Dimension {
  const text = collapse(value);
  if (isTyped) return { axis: resolve(axis), member: null, typed: text };
  return { axis: resolve(axis), member: text === '' ? null : resolve(text) };
}

/** XBRL 2.1 §4.7.2: a date alone means the whole day, a time of midnight ends the day before. */
function readPeriod(texts: ReadonlyMap<string, string>): Period {
  const start = collapse(texts.get('startDate') ?? '');
  const end = collapse(texts.get('endDate') ?? texts.get('instant') ?? '');
  const endDay = readIsoDate(end.slice(0, 10));
  const isMidnight = /^.{10}T00:00:00(?:\.0+)?(?:Z|[+-]\d\d:\d\d)?$/u.test(end);
  return {
    start: readIsoDate(start.slice(0, 10)),
    end: endDay !== null && isMidnight ? dayBefore(endDay) : endDay,
  };
}
