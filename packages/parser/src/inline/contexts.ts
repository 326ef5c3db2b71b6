import { dayBefore, readDate } from '../dates';
import type { Diagnostics } from '../diagnostics';
import type { Context, Dimension, Period, QualifiedName } from '../model';
import { readAttributes } from '../text/attributes';
import { localName, readMarkup } from '../text/markup';
import { collapse } from '../text/white-space';
import { attributesOf, type InlineDocument } from './document';
import type { Element } from './elements';

interface Place {
  document: InlineDocument;
  element: Element;
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
      for (const element of document.elements) {
        if (element.kind !== 'context') continue;
        const id = attributesOf(document, element).get('id') ?? '';
        if (!this.#places.has(id)) {
          this.#places.set(id, { document, element });
        } else {
          const location = document.source.locate(element.start, element.end);
          diagnostics.add('context-duplicate', `expected one context "${id}", found another`, {
            location,
          });
        }
      }
    }
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

/** What a context's elements say, by local name: inside a context no two namespaces share one. */
function readContext(id: string, { document, element }: Place, diagnostics: Diagnostics): Context {
  const texts = new Map<string, string>();
  const dimensions: Dimension[] = [];
  const resolve = (name: string): QualifiedName => {
    const { namespace, name: local } = document.namespaces.resolveName(name, element.start);
    return { namespace: namespace ?? null, name: local };
  };
  const path: string[] = [];
  let dimension: Dimension | null = null;
  readMarkup(document.source.text(element.contentStart, element.contentEnd), {
    open(qualified, attributes, selfClosing) {
      const name = localName(qualified);
      if (name === 'explicitMember' || name === 'typedMember') {
        const axis = readAttributes(attributes).get('dimension') ?? '';
        dimension = { axis: resolve(axis.trim()), member: null };
        if (name === 'typedMember') dimension.typed = '';
        dimensions.push(dimension);
      }
      if (name === 'forever') texts.set('forever', '');
      if (!selfClosing) path.push(name);
    },
    text(text) {
      const name = path.at(-1) ?? '';
      if (dimension?.typed !== undefined) dimension.typed = collapse(dimension.typed + text);
      else if (dimension && name === 'explicitMember') dimension.member = resolve(collapse(text));
      else if (collapse(text) !== '') texts.set(name, collapse((texts.get(name) ?? '') + text));
    },
    close(qualified) {
      const name = localName(qualified);
      if (name === 'explicitMember' || name === 'typedMember') dimension = null;
      if (path.at(-1) === name) path.pop();
    },
  });
  const period = readPeriod(texts);
  if (period.end === null && !texts.has('forever')) {
    const location = document.source.locate(element.start, element.end);
    diagnostics.add('period-unreadable', `expected the dates of context "${id}", found none`, {
      location,
    });
  }
  const entity = texts.get('identifier') ?? null;
  return { id, entity: entity === null ? null : centralIndexKey(entity), period, dimensions };
}

/** XBRL 2.1 §4.7.2: a date alone means the whole day, a time of midnight ends the day before. */
function readPeriod(texts: ReadonlyMap<string, string>): Period {
  const end = texts.get('endDate') ?? texts.get('instant');
  const start = texts.get('startDate');
  return {
    start: start === undefined ? null : readDate(start.slice(0, 10)),
    end: end === undefined ? null : lastDay(end),
  };
}

function lastDay(text: string): string | null {
  const date = readDate(text.slice(0, 10));
  return date !== null && /^.{10}T00:00(?::00)?/u.test(text) ? dayBefore(date) : date;
}

/** CIK of ten digits, as EDGAR writes it; other identifiers stay as they are. */
export function centralIndexKey(identifier: string): string {
  return /^\d{1,10}$/u.test(identifier) ? identifier.padStart(10, '0') : identifier;
}
