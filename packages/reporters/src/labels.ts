import type { Fact } from '@cydkit/parser';
import { findConcept, shortLabel } from '@cydkit/taxonomy';

export { shortLabel };

/** The short label of a fact, or its concept's name where it has none. */
export function titleOf({ label, concept, candidates }: Fact): string {
  const title = label === null ? (concept ?? 'Unnamed fact') : shortLabel(label);
  return candidates === undefined ? title : `${title} (ambiguous label)`;
}

/**
 * Where a concept's disclosure is required, as short as it can be. `(b)(1)(i)` is a paragraph of
 * 17 CFR 229.106 and of Form 20-F Item 16K, lettered alike; `Item 1.05(a)` is Form 8-K's.
 */
export function paragraphOf(concept: string | null, form: string | null): string | null {
  const found = concept === null ? undefined : findConcept(concept);
  const citation = found?.paragraphs[0];
  if (citation === undefined || citation.paragraph === null) return null;
  if (found?.disclosure === 'riskManagement') return citation.paragraph;
  return form?.startsWith('6-K') ? null : citation.text.replace(/^Form 8-K /, '');
}
