import { isEnglish } from '@cydkit/disclosure';
import type { Fact } from '@cydkit/parser';
import { findConcept, shortLabel } from '@cydkit/taxonomy';

export { shortLabel };

/**
 * Returns the short label of a fact, or its concept's name if it has no label, and what limits it: also
 * the language of a text that is not in English, `Role of Management (es)`.
 */
export function titleOf({ label, concept, candidates, lang, concealed }: Fact): string {
  const title = label === null ? (concept ?? 'Unnamed fact') : shortLabel(label);
  const limits = [
    ...(candidates === undefined ? [] : [' (ambiguous label)']),
    ...(isEnglish(lang) ? [] : [` (${lang})`]),
    ...(concealed ? [' (concealed)'] : []),
  ];
  return title + limits.join('');
}

/**
 * Returns the shortest citation of the rule that requires a concept. `(b)(1)(i)` is a paragraph of
 * both 17 CFR 229.106 and Form 20-F Item 16K, which share their letters; `Item 1.05(a)` is one of
 * Form 8-K.
 */
export function paragraphOf(concept: string | null, form: string | null): string | null {
  const found = concept === null ? undefined : findConcept(concept);
  const citation = found?.paragraphs[0];
  if (citation === undefined || citation.paragraph === null) return null;
  if (found?.disclosure === 'riskManagement') return citation.paragraph;
  return form?.startsWith('6-K') ? null : citation.text.replace(/^Form 8-K /, '');
}
