import type { ComparedFiling, Comparison } from '@cydkit/compare';
import { describeContext, describePeriod } from '../../contexts';
import { NOT_STATED, type Property, sourceLine } from '../about';

/** What stands above a comparison. */
export interface ComparisonHead {
  /** Registrant and form, of both filings where they differ. */
  heading: string;
  /** What identifies the filings: `old → new`, or one value where both have it. */
  about: Property[];
  /** What to say where there is no difference; `null` where there is one. */
  outcome: string | null;
}

export function comparisonHead(comparison: Comparison): ComparisonHead {
  const { old, new: current } = comparison;
  const rows: [string, (filing: ComparedFiling) => string | null][] = [
    ['Period', ({ period }) => describePeriod(period) ?? NOT_STATED],
    ['Facts for', otherContext],
    ['Fiscal year', fiscalYear],
    ['CIK', ({ entity }) => entity.cik ?? NOT_STATED],
    ['Accession', ({ accession }) => accession ?? NOT_STATED],
    ['Amendment', ({ amendment }) => (amendment ? 'yes' : null)],
    ['Edition', ({ taxonomy }) => taxonomy ?? NOT_STATED],
    ['Source', ({ source }) => sourceLine(source)],
  ];
  return {
    heading: [registrant, form].map((part) => between(part(old), part(current))).join(' · '),
    about: rows.flatMap(([name, tell]) => {
      const [before, after] = [tell(old), tell(current)];
      if (before === null && after === null) return [];
      return [{ name, value: between(before ?? 'none', after ?? 'none') }];
    }),
    outcome: outcomeOf(comparison),
  };
}

function outcomeOf(comparison: Comparison): string | null {
  if (hasNothingToCompare(comparison)) {
    return 'Nothing to compare: neither filing has a CYD fact.';
  }
  return comparison.differs ? null : 'No difference.';
}

/** Whether neither filing has a CYD fact, so that being alike means nothing. */
export function hasNothingToCompare({ old, new: current }: Comparison): boolean {
  return old.context === null && current.context === null;
}

function between(old: string, current: string): string {
  return old === current ? current : `${old} → ${current}`;
}

function registrant({ entity }: ComparedFiling): string {
  return entity.name ?? 'Registrant not stated';
}

function form({ form }: ComparedFiling): string {
  return form ?? 'form not stated';
}

function fiscalYear({ fiscalYear, fiscalPeriod }: ComparedFiling): string | null {
  return fiscalYear && [fiscalYear, fiscalPeriod].filter(Boolean).join(' ');
}

/** The context of the facts where it is about something else than the filing. */
function otherContext({ context, period }: ComparedFiling): string | null {
  if (context === null) return null;
  const isOwn = context.dimensions.length === 0 && context.period.end === period.end;
  return isOwn ? null : describeContext(context);
}
