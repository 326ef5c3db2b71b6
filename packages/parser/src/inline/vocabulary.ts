/** Inline XBRL 1.1 (Recommendation 2013-11-18) and its predecessor 1.0, which EDGAR took as well. */
export const inlineNamespaces: ReadonlySet<string> = new Set([
  'http://www.xbrl.org/2013/inlineXBRL',
  'http://www.xbrl.org/2008/inlineXBRL',
]);

/** XBRL 2.1. */
export const instanceNamespace = 'http://www.xbrl.org/2003/instance';

export const schemaInstanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** Document and Entity Information, any year. */
const deiNamespace = /^https?:\/\/xbrl\.sec\.gov\/dei\/\d{4}/u;

export function isDeiNamespace(namespace: string): boolean {
  return deiNamespace.test(namespace);
}

/** What a prefix stands for where a fragment of a filing has lost its declarations. */
export const customaryPrefixes: ReadonlyMap<string, string> = new Map([
  ['ix', 'http://www.xbrl.org/2013/inlineXBRL'],
  ['xbrli', instanceNamespace],
  ['xsi', schemaInstanceNamespace],
  ['ixt', 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12'],
  ['ixt-sec', 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31'],
]);

/** The elements that the reader tells apart; all other ones of Inline XBRL are `other`. */
export type ElementKind =
  | 'nonNumeric'
  | 'continuation'
  | 'exclude'
  | 'hidden'
  | 'header'
  | 'footnote'
  | 'context'
  | 'other';

const kinds: ReadonlyMap<string, ElementKind> = new Map([
  ['nonNumeric', 'nonNumeric'],
  ['continuation', 'continuation'],
  ['exclude', 'exclude'],
  ['hidden', 'hidden'],
  ['header', 'header'],
  ['footnote', 'footnote'],
]);

/** Local names of Inline XBRL 1.1, for documents that make it their default namespace. */
const inlineNames: ReadonlySet<string> = new Set([
  ...kinds.keys(),
  'nonFraction',
  'fraction',
  'numerator',
  'denominator',
  'tuple',
  'references',
  'relationship',
  'resources',
]);

/** The kind of an element by its namespace and local name, `null` where it is none of ours. */
export function elementKind(namespace: string | undefined, name: string): ElementKind | null {
  if (namespace === undefined) return null;
  if (inlineNamespaces.has(namespace)) return kinds.get(name) ?? 'other';
  return namespace === instanceNamespace && name === 'context' ? 'context' : null;
}

/** Whether an unprefixed name may be one of ours, should the default namespace be. */
export function maybeOurs(name: string): boolean {
  return inlineNames.has(name) || name === 'context';
}
