import type { Statistics } from '@cydkit/dedupe';
import { flagsByContext } from '@cydkit/disclosure';
import {
  createReport,
  type DisclosureView,
  disclosureView,
  type Report,
} from '@cydkit/presentation';
import type { OpenFiling } from './library';
import { lintFiling } from './lint-report';
import { type SourceFact, sourceFacts } from './source/source-facts';

/** All that the page shows of a filing, as plain data, which can be sent from the worker. */
export interface Disclosure {
  /** Name of the registrant, else of the document. */
  title: string | null;
  /** Last day of the period. */
  end: string | null;
  form: string | null;
  page: DisclosureView;
  statistics: Statistics;
  /** Facts that can be shown in the source, see `SourceFact`. */
  sourceFacts: SourceFact[];
  /** Index of the first fact of every flag of `page.flags`, in their order; `null` without one. */
  flagFacts: (number | null)[];
  /** Index of the fact of every lane of `page.map`. */
  laneFacts: (number | null)[];
}

/** De-duplicates the filing and adds the findings of the linter. */
export function reportOf(open: OpenFiling): Report {
  return { ...createReport(open.filing), findings: lintFiling(open).findings };
}

/** Collects what the page shows of a report. */
export function disclosureOf(report: Report): Disclosure {
  const page = disclosureView(report);
  const facts = new Map(report.blocks.map(({ id, fact }) => [id, fact]));
  return {
    title: report.filing.entity.name ?? report.filing.source.name,
    end: report.filing.period.end,
    form: report.filing.form,
    page,
    statistics: report.statistics,
    sourceFacts: sourceFacts(report.filing),
    flagFacts: flagsByContext(report.filing).flatMap(({ flags }) =>
      flags.map(({ facts: [first] }) => first?.index ?? null),
    ),
    laneFacts: page.map.lanes.map(({ id }) => facts.get(id) ?? null),
  };
}
