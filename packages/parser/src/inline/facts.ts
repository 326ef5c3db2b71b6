import { describeConcept } from '../concepts';
import type { Diagnostics } from '../diagnostics';
import type { Context, Fact } from '../model';
import { formatPlain } from '../text/format';
import { collapse } from '../text/white-space';
import { readHtmlValue, readPlainValue, readTextValue, workOf } from './content';
import type { Contexts } from './contexts';
import { type Continuations, locate, type Part } from './continuations';
import { attributesOf, type InlineDocument } from './document';
import type { Element } from './elements';
import { readsText, type Transform, toBoolean, transformOf } from './transforms';
import { schemaInstanceNamespace } from './vocabulary';
import type { WorkBudget } from './work-budget';

/** A fact as it is tagged: its name resolved, its value not read yet. */
export interface TaggedFact {
  document: InlineDocument;
  element: Element;
  attributes: ReadonlyMap<string, string>;
  prefix: string;
  namespace: string | undefined;
  name: string;
}

/** What reading a fact needs beside the fact. */
export interface FactReading {
  contexts: Contexts;
  continuations: Continuations;
  budget: WorkBudget;
  diagnostics: Diagnostics;
  /** Fill the `html` of text blocks. */
  html: boolean;
}

/** The facts of a document that are not numbers, in document order. */
export function findFacts(document: InlineDocument, diagnostics: Diagnostics): TaggedFact[] {
  const facts: TaggedFact[] = [];
  for (const element of document.elements) {
    if (element.kind !== 'nonNumeric') continue;
    const attributes = attributesOf(document, element);
    const tagged = attributes.get('name')?.trim() ?? '';
    const qualified = document.namespaces.resolveName(tagged, element.start);
    if (qualified.name === '') {
      const location = document.source.locate(element.start, element.contentStart);
      diagnostics.add('fact-name-unreadable', `expected a qualified name, found "${tagged}"`, {
        location,
      });
      continue;
    }
    facts.push({ document, element, attributes, ...qualified });
  }
  return facts;
}

/** Reads a fact of the CYD taxonomy. */
export function readFact(tagged: TaggedFact, reading: FactReading): Fact {
  const { document, element, attributes } = tagged;
  const { diagnostics } = reading;
  const part: Part = { document, element };
  const parts = reading.continuations.chain(part, attributes.get('continuedAt'));
  const id = attributes.get('id');
  const namespace = tagged.namespace ?? null;
  const location = locate(part);
  const concept = describeConcept(namespace, tagged.name, (code, message) =>
    diagnostics.add(code, message, { location }),
  );
  const base = {
    concept: tagged.name,
    namespace,
    label: concept.label,
    context: readContext(tagged, reading),
    locations: parts.map(locate),
    ...(id !== undefined && { id }),
    ...(element.hidden && { hidden: true as const }),
  };
  if (element.hidden)
    diagnostics.add('fact-hidden', `${tagged.name} stands in ix:hidden`, { location });
  if (isNil(tagged)) {
    diagnostics.add('fact-nil', `${tagged.name} is nil`, { location });
    return { ...base, type: concept.type, value: null, nil: true };
  }
  const affordable = parts.every((p) => reading.budget.spend(workOf(p)));
  if (!affordable) {
    diagnostics.add('fact-over-budget', `${tagged.name} was left unread`, { location });
    return { ...base, type: concept.type, value: null };
  }
  switch (concept.type) {
    case 'flag':
      return { ...base, type: 'flag', value: readFlag(tagged, parts, diagnostics) };
    case 'textBlock':
      return { ...base, type: 'textBlock', ...readTextBlock(tagged, parts, reading) };
    default:
      return { ...base, type: 'other', value: collapse(readPlainValue(parts)) };
  }
}

/** A fact's context; where it has none, one that says nothing, with a diagnostic. */
export function readContext(tagged: TaggedFact, { contexts, diagnostics }: FactReading): Context {
  const id = tagged.attributes.get('contextRef')?.trim();
  const context = id === undefined ? undefined : contexts.get(id);
  if (context) return context;
  const location = locate(tagged);
  const found =
    id === undefined ? 'no contextRef' : `contextRef="${id}", which no document defines`;
  diagnostics.add('context-missing', `${tagged.name}: expected a context, found ${found}`, {
    location,
  });
  return {
    ...(id !== undefined && { id }),
    entity: null,
    period: { start: null, end: null },
    dimensions: [],
  };
}

/** Text of a fact outside the CYD taxonomy: the cover page. */
export function readCoverText(tagged: TaggedFact, reading: FactReading): string {
  const parts = reading.continuations.chain(tagged, tagged.attributes.get('continuedAt'));
  const affordable = parts.every((part) => reading.budget.spend(workOf(part)));
  return affordable ? collapse(readPlainValue(parts)) : '';
}

/** The boolean of a fact; `null` where its text and format make none. */
export function readBoolean(tagged: TaggedFact, text: () => string): boolean | null {
  const transform = transformFor(tagged);
  if (transform === undefined) return null;
  return toBoolean(transform, readsText(transform) ? text() : '');
}

export function isNil({ document, element, attributes }: TaggedFact): boolean {
  for (const [name, value] of attributes) {
    if (!name.endsWith(':nil')) continue;
    const { namespace } = document.namespaces.resolveName(name, element.start);
    if (namespace === schemaInstanceNamespace)
      return value.trim() === 'true' || value.trim() === '1';
  }
  return false;
}

function readFlag(tagged: TaggedFact, parts: Part[], diagnostics: Diagnostics): boolean | null {
  reportUnknownTransform(tagged, diagnostics);
  let found = '';
  const value = readBoolean(tagged, () => {
    found = collapse(readPlainValue(parts));
    return found;
  });
  if (value === null) {
    const message = `${tagged.name}: expected true or false, found "${shorten(found)}"`;
    diagnostics.add('flag-unreadable', message, { location: locate(tagged) });
  }
  return value;
}

function readTextBlock(tagged: TaggedFact, parts: Part[], reading: FactReading) {
  reportUnknownTransform(tagged, reading.diagnostics);
  if (transformFor(tagged) === 'empty') return { value: '' };
  const escaped = tagged.attributes.get('escape')?.trim();
  if (escaped === 'true' || escaped === '1') {
    const { text, segments } = readTextValue(parts);
    return { value: text, segments, ...(reading.html && { html: readHtmlValue(parts) }) };
  }
  const message = `${tagged.name}: expected escape="true", found ${escaped ? `"${escaped}"` : 'none'}`;
  reading.diagnostics.add('text-block-not-escaped', message, { location: locate(tagged) });
  return { value: formatPlain(readPlainValue(parts)).text };
}

/** `text` where there is no format; `undefined` for a format that is not known. */
function transformFor({ document, element, attributes }: TaggedFact): Transform | undefined {
  const format = attributes.get('format')?.trim();
  if (format === undefined) return 'text';
  const { namespace, name } = document.namespaces.resolveName(format, element.start);
  return transformOf(namespace, name);
}

function reportUnknownTransform(tagged: TaggedFact, diagnostics: Diagnostics): void {
  if (transformFor(tagged) !== undefined) return;
  const message = `${tagged.name}: found format="${tagged.attributes.get('format')}"`;
  diagnostics.add('transform-unknown', message, { location: locate(tagged) });
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
