import type { ComparedFiling, Comparison } from '@cydkit/compare';
import type { Context } from '@cydkit/parser';
import { paragraphOf, shortLabel } from '../wording/labels';
import { describePeriod } from '../wording/phrases';

/** The titles of concepts and the order in which they are shown. */
export interface ConceptTitles {
  /** `Role of Management (c)(2)`; with the matter where there are several: `Nature for JanMember` */
  titleOf: (concept: string, context: number) => string;
  rankOf: (concept: string) => number;
}

/** Returns the titles of a comparison's concepts. */
export function conceptTitles(comparison: Comparison): ConceptTitles {
  const { concepts, new: current } = comparison;
  const titles = new Map(
    concepts.map(({ concept, label }) => {
      const paragraph = paragraphOf(concept, current.form);
      const title = shortLabel(label);
      return [concept, paragraph === null ? title : `${title} ${paragraph}`];
    }),
  );
  const matters = mattersOf(comparison);
  const ranks = new Map(concepts.map(({ concept }, rank) => [concept, rank]));
  return {
    titleOf: (concept, context) => withMatter(titles.get(concept) ?? concept, matters[context]),
    rankOf: (concept) => ranks.get(concept) ?? ranks.size,
  };
}

/** Adds what a title is about, unless it is the registrant as a whole. */
export function withMatter(title: string, matter: string | null = null): string {
  return matter === null ? title : `${title} for ${matter}`;
}

/**
 * Returns what each pair of contexts is about: `JanMember`, `CIK 0009999902`, or a period. It is `null`
 * for the registrant as a whole, and if there is only one pair.
 */
export function mattersOf({ contexts, ...filings }: Comparison): (string | null)[] {
  if (contexts.length < 2) return contexts.map(() => null);
  return contexts.map(({ old, new: current }) => {
    const matters = [
      ...(old === null ? [] : [matterOf(old, filings.old)]),
      ...(current === null ? [] : [matterOf(current, filings.new)]),
    ];
    const named = matters.map((matter) => (matter === '' ? 'the registrant' : matter));
    if (matters.every((matter) => matter === '')) return null;
    return [...new Set(named)].join(' → ');
  });
}

/** Returns in what a context is not that of the filing; `''` if it is the registrant as a whole. */
function matterOf({ entity, period, dimensions }: Context, { context }: ComparedFiling): string {
  const isOther = entity !== null && entity !== context?.entity;
  const isLater = period.start !== context?.period.start || period.end !== context?.period.end;
  const parts = [
    ...(isOther ? [`CIK ${entity}`] : []),
    ...dimensions.map(({ axis, member, typed }) => member?.name ?? typed ?? axis.name),
    ...(isLater ? [describePeriod(period)] : []),
  ];
  return parts.filter((part) => part !== null).join(', ');
}
