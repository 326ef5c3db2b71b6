import { elementKey, readAttributes, readMarkup } from '../text/markup';

/**
 * Reads the inline XBRL documents of each instance from FilingSummary.xml, `Report/@instance`; all
 * files with a document type from summaries that do not have it. Skips what it does not understand.
 */
export function readFilingSummary(xml: string): string[][] {
  const instances = new Set<string>();
  const inputs: string[] = [];
  let isDocument = false;
  readMarkup(xml, {
    open(name, attributes) {
      const element = elementKey(name);
      if (element === 'report') instances.add(readAttributes(attributes).get('instance') ?? '');
      isDocument = element === 'file' && readAttributes(attributes).has('doctype');
    },
    text(text) {
      if (isDocument) inputs.push(text);
    },
    close() {
      isDocument = false;
    },
  });
  const sets = [...instances].map(htmlNames).filter((set) => set.length > 0);
  return sets.length > 0 ? sets : [htmlNames(inputs.join(' '))];
}

/** `a.htm b.htm` → both; older filings name an XML instance here. */
function htmlNames(names: string): string[] {
  return names.split(/\s+/u).filter((name) => /\.html?$/iu.test(name));
}

/**
 * Reads the inline XBRL documents of each instance from MetaLinks.json (2.0 to 2.2),
 * `instance["a.htm b.htm"]`. Skips what it does not understand.
 */
export function readMetaLinks(json: string): string[][] {
  return Object.keys(asObject(asObject(parseJson(json))['instance'])).map(htmlNames);
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
