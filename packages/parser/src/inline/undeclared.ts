import type { Diagnostics } from '../diagnostics';
import type { InlineDocument } from './document';
import { customaryPrefixes } from './vocabulary';

/** Tells of the prefixes that a document uses and declares nowhere. */
export function reportUndeclared(
  { namespaces, source }: InlineDocument,
  diagnostics: Diagnostics,
): void {
  for (const prefix of namespaces.undeclared) {
    const isCustomary = customaryPrefixes.has(prefix) || prefix === 'cyd' || prefix === 'dei';
    const how = isCustomary ? 'read under its customary meaning' : 'its facts are left out';
    const message = `the prefix ${prefix} is declared nowhere; ${how}`;
    diagnostics.add('namespace-undeclared', message, { location: source.locate(0, 0) });
  }
}
