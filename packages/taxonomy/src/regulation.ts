import { concepts, getConcept } from './concepts';
import type { Citation, Concept, Regulation } from './model';
import type { ConceptName } from './names';

/** The regulations that the concepts answer to. */
export const regulations: readonly Regulation[] = [
  '17 CFR 229.106',
  'Form 20-F Item 16K',
  'Form 8-K Item 1.05',
  'Form 6-K',
];

/** Where the disclosure under a concept is required. */
export function paragraphsOf(name: ConceptName): readonly Citation[] {
  return getConcept(name).paragraphs;
}

/**
 * The concepts that answer to a paragraph or to one below it, in presentation order: `(c)(2)`
 * includes `(c)(2)(i)`. `null` or no paragraph stands for the whole regulation, and only there
 * the abstract concepts are included.
 */
export function conceptsForParagraph(
  regulation: Regulation,
  paragraph: string | null = null,
): readonly Concept[] {
  return concepts.filter(({ paragraphs }) =>
    paragraphs.some(
      (citation) => citation.regulation === regulation && lies(citation.paragraph, paragraph),
    ),
  );
}

/** `(c)(2)(i)` lies in `(c)(2)`, in `(c)` and in itself. */
function lies(inner: string | null, outer: string | null): boolean {
  if (outer === null || inner === outer) return true;
  return inner?.startsWith(`${outer}(`) === true;
}
