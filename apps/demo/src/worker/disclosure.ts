import type { Statistics } from '@cydkit/dedupe';
import {
  createReport,
  type DisclosurePage,
  disclosurePage,
  flagStatements,
  type Report,
} from '@cydkit/reporters';
import type { OpenFiling } from './library';
import { lintFiling } from './lint-report';
import { type SourceFact, sourceFacts } from './source/facts';

/** All that the page shows of a filing. Plain data: it crosses from the worker to the page. */
export interface Disclosure {
  /** Name of the registrant. */
  entity: string | null;
  form: string | null;
  page: DisclosurePage;
  statistics: Statistics;
  /** Facts that can be shown in the source, see `SourceFact`. */
  sourceFacts: SourceFact[];
  /** Index of the fact of every flag of `page.flags`, in their order; `null` where there is none. */
  flagFacts: (number | null)[];
  /** Index of the fact of every lane of `page.map`. */
  laneFacts: (number | null)[];
}

/** The filing de-duplicated, with what the linter says of it. */
export function reportOf(open: OpenFiling): Report {
  return { ...createReport(open.filing), findings: lintFiling(open).findings };
}

export function disclosureOf(report: Report): Disclosure {
  const page = disclosurePage(report);
  const facts = new Map(report.blocks.map(({ id, fact }) => [id, fact]));
  return {
    entity: report.filing.entity.name,
    form: report.filing.form,
    page,
    statistics: report.statistics,
    sourceFacts: sourceFacts(report.filing),
    flagFacts: flagStatements(report.filing).map(({ fact }) => fact),
    laneFacts: page.map.lanes.map(({ id }) => facts.get(id) ?? null),
  };
}
