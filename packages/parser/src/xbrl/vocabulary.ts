/** Inline XBRL 1.1 (Recommendation 2013-11-18) and its predecessor 1.0, which EDGAR also accepted. */
export const inlineNamespaces: ReadonlySet<string> = new Set([
  'http://www.xbrl.org/2013/inlineXBRL',
  'http://www.xbrl.org/2008/inlineXBRL',
]);

/** XBRL 2.1. */
export const instanceNamespace = 'http://www.xbrl.org/2003/instance';

/** XML Schema Part 1, §2.6: `xsi:nil`. */
export const schemaInstanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** Document and Entity Information, any year. */
const deiNamespace = /^https?:\/\/xbrl\.sec\.gov\/dei\/\d{4}/u;

/** True for the namespace of any edition of DEI. */
export function isDeiNamespace(namespace: string): boolean {
  return deiNamespace.test(namespace);
}

/** The axis of DEI that has co-registrants as its members. */
export const legalEntityAxis = 'LegalEntityAxis';

/** What a prefix means in a fragment of a filing that has lost its declarations. */
export const customaryPrefixes: ReadonlyMap<string, string> = new Map([
  ['ix', 'http://www.xbrl.org/2013/inlineXBRL'],
  ['xbrli', instanceNamespace],
  ['xsi', schemaInstanceNamespace],
  ['ixt', 'http://www.xbrl.org/inlineXBRL/transformation/2020-02-12'],
  ['ixt-sec', 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31'],
]);

/**
 * The elements of Inline XBRL that the reader looks at. All others, above all numbers, are
 * transparent: their tags vanish from the content of a fact, and they are not read.
 */
export const inlineKinds = ['nonNumeric', 'continuation', 'exclude', 'hidden', 'footnote'] as const;

/** The local name of such an element. */
export type InlineKind = (typeof inlineKinds)[number];
