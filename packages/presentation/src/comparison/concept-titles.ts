import type { Comparison } from '@cydkit/compare';
import { paragraphOf, shortLabel } from '../wording/labels';

/** The titles of concepts and the order in which they are shown. */
export interface ConceptTitles {
  /** `Role of Management (c)(2)` */
  titleOf: (concept: string) => string;
  rankOf: (concept: string) => number;
}

/** Returns the titles of a comparison's concepts. */
export function conceptTitles({ concepts, new: { form } }: Comparison): ConceptTitles {
  const titles = new Map(
    concepts.map(({ concept, label }) => {
      const paragraph = paragraphOf(concept, form);
      const title = shortLabel(label);
      return [concept, paragraph === null ? title : `${title} ${paragraph}`];
    }),
  );
  const ranks = new Map(concepts.map(({ concept }, rank) => [concept, rank]));
  return {
    titleOf: (concept) => titles.get(concept) ?? concept,
    rankOf: (concept) => ranks.get(concept) ?? ranks.size,
  };
}
