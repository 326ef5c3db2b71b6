import type { Comparison } from '@cydkit/compare';
import { paragraphOf, shortLabel } from '../../labels';

/** How concepts are called, and in which order they are shown. */
export interface Titles {
  /** `Role of Management (c)(2)` */
  titleOf: (concept: string) => string;
  rankOf: (concept: string) => number;
}

export function titlesOf({ concepts, new: { form } }: Comparison): Titles {
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
