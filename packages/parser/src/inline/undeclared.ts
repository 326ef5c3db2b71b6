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
    const location = source.locate(0, 0);
    diagnostics.add('namespace-undeclared', { prefix, isCustomary }, { location });
  }
}
