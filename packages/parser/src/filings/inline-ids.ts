import { decode } from '../bytes/decode';
import { searchIn } from '../bytes/search';
import { Diagnostics } from '../diagnostics';
import { openInput, type SourceDocument } from '../input';
import type { Filing } from '../model';
import { ContextIndex } from '../xbrl/contexts';
import { openDocument, valueText } from '../xbrl/xbrl-document';

/** At most this many references decide where a document belongs. */
const maxReferences = 20;

/**
 * Returns what an inline document refers to and does not define: `context c-1`,
 * `continuation f-2`. `filing` is the document read alone.
 */
export function missingReferences(
  content: Uint8Array,
  { diagnostics, form }: Pick<Filing, 'diagnostics' | 'form'>,
): string[] {
  // A fragment was cut out of a page, of which it is no part any more.
  if (diagnostics.some(({ code }) => code === 'namespace-undeclared')) return [];
  const missing = new Set<string>();
  for (const { code, args } of diagnostics) {
    if (code === 'context-missing' && args.context) missing.add(`context ${args.context}`);
    if (code === 'continuation-missing') missing.add(`continuation ${args.continuation}`);
  }
  if (form === null) for (const id of looseEnds(content)) missing.add(`continuation ${id}`);
  if (missing.size === 0) for (const id of strayContexts(content)) missing.add(`context ${id}`);
  return [...missing].slice(0, maxReferences);
}

/** In the middle of a chain, no fact of the document leads to the continuation that it lacks. */
function looseEnds(content: Uint8Array): Set<string> {
  const document = openDocument(openInput(content, new Diagnostics()), new Diagnostics());
  const ends = new Set<string>();
  for (const { keys } of document.elements) {
    const next = valueText(document, keys.continuedAt);
    if (next !== undefined) ends.add(next);
  }
  for (const { kind, keys } of document.elements) {
    if (kind === 'continuation') ends.delete(valueText(document, keys.id) ?? '');
  }
  return ends;
}

/** Facts of other taxonomies are not read, but in a page without contexts they show what it needs. */
function strayContexts(content: Uint8Array): Set<string> {
  const { bytes } = openInput(content, new Diagnostics());
  const ids = new Set<string>();
  if (mentionsContexts(bytes)) return ids;
  const search = searchIn(bytes);
  const attribute = 'contextRef="';
  for (let at = search.ascii(attribute, 0); at !== -1; at = search.ascii(attribute, at + 1)) {
    const { text } = decode(bytes.subarray(at + attribute.length, at + 200));
    const [id] = text.split('"');
    if (id) ids.add(id);
    if (ids.size === maxReferences) break;
  }
  return ids;
}

/** True if a document seems to define contexts: only reading it shows which. */
export function mentionsContexts(bytes: Uint8Array): boolean {
  const { ascii } = searchIn(bytes);
  return ascii(':context', 0) !== -1 || ascii('<context', 0) !== -1;
}

/** The ids that an inline document defines. */
export interface DefinedIds {
  /** Ids of facts, continuations and footnotes: no two documents of a set share one. */
  elements: ReadonlySet<string>;
  /** Those of the given references that it satisfies. */
  references: ReadonlySet<string>;
  /** The namespaces of the filer's own taxonomy, where it declares one. */
  filer: ReadonlySet<string>;
}

/** Namespaces of standards and of the taxonomies that all filers share. */
const sharedHost =
  /^https?:\/\/(?:[\w-]+\.)*(?:xbrl\.org|w3\.org|sec\.gov|fasb\.org|ifrs\.org|xbrl\.us)\//u;

/** Declarations are in the start tag of the root. */
const maxDeclarations = 2 ** 14;

function filerNamespaces({ bytes }: SourceDocument): Set<string> {
  const root = decode(bytes.subarray(0, maxDeclarations)).text;
  const declared = root.matchAll(/\sxmlns:[\w.-]{1,50}=["']([^"'<>]{1,300})["']/gu);
  return new Set([...declared].flatMap(([, uri = '']) => (sharedHost.test(uri) ? [] : [uri])));
}

/** Returns the ids that an inline document defines, and which references they satisfy. */
export function definedIds(content: Uint8Array, references: Iterable<string>): DefinedIds {
  const document = openDocument(openInput(content, new Diagnostics()), new Diagnostics());
  const contexts = new ContextIndex([document]);
  const elements = new Set<string>();
  const defined = new Set<string>();
  for (const element of document.elements) {
    const id = valueText(document, element.keys.id);
    if (id === undefined) continue;
    elements.add(id);
    if (element.kind === 'continuation') defined.add(`continuation ${id}`);
  }
  const satisfied = [...references].filter((reference) =>
    reference.startsWith('context ')
      ? contexts.find(reference.slice('context '.length)).length > 0
      : defined.has(reference),
  );
  return { elements, references: new Set(satisfied), filer: filerNamespaces(document.source) };
}
