import { isCydNamespace } from '@cydkit/taxonomy';
import { elementKey, readAttributes, readMarkup } from '../text/markup';

/** What one of EDGAR's indexes, FilingSummary.xml or MetaLinks.json, says of a document set. */
export interface IndexedSet {
  /** Names of its inline XBRL documents, as the index has them: they may be anything. */
  documents: string[];
  /** Whether it has facts of the CYD taxonomy; `null` if the index does not say. */
  hasCydFacts: boolean | null;
}

/** What FilingSummary.xml says of a filing. */
export interface FilingSummary {
  /** It counts the facts of all sets together, so of several it does not say which have CYD facts. */
  sets: IndexedSet[];
  /** Whether any set has facts of the CYD taxonomy; `null` if the summary does not say. */
  hasCydFacts: boolean | null;
}

/**
 * Reads the inline XBRL documents of each instance from FilingSummary.xml, `Report/@instance`; all
 * files with a document type from summaries that do not have it. `BaseTaxonomy/@items` counts facts:
 * a taxonomy that is only imported has none. Skips what it does not understand.
 */
export function readFilingSummary(xml: string): FilingSummary {
  const instances = new Set<string>();
  const inputs: string[] = [];
  const taxonomies = new Map<string, number>();
  let isDocument = false;
  let items: number | null = null;
  readMarkup(xml, {
    open(name, attributes) {
      const element = elementKey(name);
      if (element === 'report') instances.add(readAttributes(attributes).get('instance') ?? '');
      isDocument = element === 'file' && readAttributes(attributes).has('doctype');
      items =
        element === 'basetaxonomy' ? readItems(readAttributes(attributes).get('items')) : null;
    },
    text(text) {
      if (isDocument) inputs.push(text);
      if (items !== null) taxonomies.set(text.trim(), items);
    },
    close() {
      isDocument = false;
      items = null;
    },
  });
  const hasCydFacts = countsCydFacts(taxonomies);
  const named = [...instances].map(htmlNames).filter((set) => set.length > 0);
  const sets = named.length > 0 ? named : [htmlNames(inputs.join(' '))];
  const ofSet = sets.length === 1 || hasCydFacts === false ? hasCydFacts : null;
  return { sets: sets.map((documents) => ({ documents, hasCydFacts: ofSet })), hasCydFacts };
}

function readItems(items: string | undefined): number | null {
  return items !== undefined && /^\d{1,9}$/u.test(items) ? Number(items) : null;
}

/** Returns whether any fact is counted for a CYD taxonomy; `null` if none are counted at all. */
function countsCydFacts(taxonomies: ReadonlyMap<string, number>): boolean | null {
  if (taxonomies.size === 0) return null;
  return [...taxonomies].some(([namespace, items]) => items > 0 && isCydNamespace(namespace));
}

/** `a.htm b.htm` → both; older filings name an XML instance here. */
function htmlNames(names: string): string[] {
  return names.split(/\s+/u).filter((name) => /\.html?$/iu.test(name));
}

/**
 * Reads the inline XBRL documents of each instance from MetaLinks.json (2.0 to 2.2),
 * `instance["a.htm b.htm"]`, and from its `baseTaxonomies` or else `tag` whether there are CYD facts.
 * Skips what it does not understand.
 */
export function readMetaLinks(json: string): IndexedSet[] {
  return Object.entries(asObject(asObject(parseJson(json))['instance'])).map(([names, of]) => ({
    documents: htmlNames(names),
    hasCydFacts: linksCydFacts(asObject(of)),
  }));
}

function linksCydFacts(instance: Readonly<Record<string, unknown>>): boolean | null {
  const counts = Object.entries(asObject(instance['baseTaxonomies'])).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const counted = countsCydFacts(new Map(counts));
  if (counted !== null || instance['tag'] === undefined) return counted;
  return Object.entries(asObject(instance['tag'])).some(([name, tag]) => {
    const { nsuri } = asObject(tag);
    return typeof nsuri === 'string' && isCydNamespace(nsuri) && !isAbstract(name);
  });
}

/** Elements that give facts a place, and have no value. */
function isAbstract(name: string): boolean {
  return /(?:Abstract|Table|Axis|Domain|Member|LineItems)$/u.test(name);
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function asObject(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
