import { concepts, getConcept } from './concepts';
import type { Citation, Concept, Regulation } from './model';
import type { ConceptName } from './names';

/** The regulations that require the disclosure. */
export const regulations: readonly Regulation[] = [
  '17 CFR 229.106',
  'Form 20-F Item 16K',
  'Form 8-K Item 1.05',
  'Form 6-K',
];

/** Returns the places that require the disclosure under a concept. */
export function paragraphsOf(name: ConceptName): readonly Citation[] {
  return getConcept(name).paragraphs;
}

/**
 * Finds the concepts for a paragraph or one below it, in presentation order: `(c)(2)` includes
 * `(c)(2)(i)`. Without a paragraph, or with `null`, it covers the whole regulation, and only then
 * includes the abstract concepts.
 */
export function conceptsForParagraph(
  regulation: Regulation,
  paragraph: string | null = null,
): readonly Concept[] {
  return concepts.filter(({ paragraphs }) =>
    paragraphs.some(
      (citation) => citation.regulation === regulation && isWithin(citation.paragraph, paragraph),
    ),
  );
}

/** Reports whether a paragraph is within another: `(c)(2)(i)` in `(c)(2)`, in `(c)` and in itself. */
function isWithin(inner: string | null, outer: string | null): boolean {
  if (outer === null || inner === outer) return true;
  return inner?.startsWith(`${outer}(`) === true;
}
