import { decode } from '../bytes/decode';
import { searchIn } from '../bytes/search';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import type { ReaderDiagnostic } from '../model';
import { ContextIndex } from '../xbrl/contexts';
import { openDocument, valueText } from '../xbrl/xbrl-document';

/** So many references decide where a document belongs. */
const maxReferences = 20;

/**
 * Returns what an inline document refers to and does not define: `context c-1`,
 * `continuation f-2`. `diagnostics` are those of reading it alone.
 */
export function missingReferences(
  content: Uint8Array,
  diagnostics: readonly ReaderDiagnostic[],
): string[] {
  const missing = new Set<string>();
  for (const { code, args } of diagnostics) {
    if (code === 'context-missing' && args.context) missing.add(`context ${args.context}`);
    if (code === 'continuation-missing') missing.add(`continuation ${args.continuation}`);
  }
  if (missing.size === 0) for (const id of strayContexts(content)) missing.add(`context ${id}`);
  return [...missing].slice(0, maxReferences);
}

/** Facts of other taxonomies are not read, but in a page without contexts they show what it needs. */
function strayContexts(content: Uint8Array): Set<string> {
  const { bytes } = openInput(content, new Diagnostics());
  const ids = new Set<string>();
  const search = searchIn(bytes);
  if (search.ascii(':context', 0) !== -1 || search.ascii('<context', 0) !== -1) return ids;
  const attribute = 'contextRef="';
  for (let at = search.ascii(attribute, 0); at !== -1; at = search.ascii(attribute, at + 1)) {
    const { text } = decode(bytes.subarray(at + attribute.length, at + 200));
    const [id] = text.split('"');
    if (id) ids.add(id);
    if (ids.size === maxReferences) break;
  }
  return ids;
}

/** The ids that an inline document defines. */
export interface DefinedIds {
  /** Ids of facts, continuations and footnotes: no two documents of a set share one. */
  elements: ReadonlySet<string>;
  /** Those of the given references that it satisfies. */
  references: ReadonlySet<string>;
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
  return { elements, references: new Set(satisfied) };
}
