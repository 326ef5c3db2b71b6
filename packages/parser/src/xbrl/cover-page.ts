import type { Filing, Period } from '../model';
import { readRegistrants, registrantConcepts } from './cover-registrants';
import { readDate, readDateDayFirst } from './dates';
import { readBoolean } from './fact-values';
import { type FactReading, readContext, readCoverText } from './read-fact';
import { isNil, type TaggedFact } from './tagged-facts';
import { isDayFirst } from './transforms';

/** What the cover page of a filing states, in its DEI facts. */
export type Cover = Pick<
  Filing,
  'entity' | 'form' | 'period' | 'amendment' | 'transition' | 'fiscalYear' | 'fiscalPeriod'
>;

/** The DEI concepts that identify a filing and its registrants; the others are not read. */
export const coverConcepts: ReadonlySet<string> = new Set([
  ...registrantConcepts,
  'DocumentType',
  'DocumentPeriodEndDate',
  'AmendmentFlag',
  'DocumentTransitionReport',
  'DocumentFiscalYearFocus',
  'DocumentFiscalPeriodFocus',
]);

/**
 * Reads the cover page. Filings of several registrants repeat its facts with a dimension for each:
 * those without dimensions are the filing's own. The first fact of a concept that has a value counts.
 */
export function readCover(facts: readonly TaggedFact[], reading: FactReading): Cover {
  const own = new Map<string, TaggedFact>();
  for (const fact of facts) {
    if (!coverConcepts.has(fact.name) || own.has(fact.name) || isNil(fact)) continue;
    if (readContext(fact, reading).dimensions.length === 0) own.set(fact.name, fact);
  }
  const text = (name: string): string | null => {
    const fact = own.get(name);
    return (fact && readCoverText(fact, reading)) || null;
  };
  const flag = (name: string): boolean | null => {
    const fact = own.get(name);
    return fact ? readBoolean(fact, () => text(name) ?? '') : null;
  };
  const form = text('DocumentType');
  const anchor =
    own.get('DocumentType') ?? own.get('EntityCentralIndexKey') ?? own.get('AmendmentFlag');
  const context = anchor && readContext(anchor, reading);
  const endFormat = own.get('DocumentPeriodEndDate')?.attributes.get('format') ?? '';
  const readEnd = isDayFirst(endFormat.trim()) ? readDateDayFirst : readDate;
  const end = readEnd(text('DocumentPeriodEndDate') ?? '');
  return {
    entity: readRegistrants(facts, context?.entity ?? null, reading),
    form,
    period: readPeriod(end, isEventReport(form) && end === null ? undefined : context?.period),
    amendment: flag('AmendmentFlag'),
    ...(flag('DocumentTransitionReport') && { transition: true }),
    fiscalYear: text('DocumentFiscalYearFocus'),
    fiscalPeriod: text('DocumentFiscalPeriodFocus'),
  };
}

/**
 * True for a Form 8-K. Its period is the day of the event, which its cover page or its header states:
 * the period of a context is not it.
 */
export function isEventReport(form: string | null): boolean {
  return /^8-K/iu.test(form ?? '');
}

/** Returns the context's period; if the cover page names another last day, the first is unknown. */
function readPeriod(end: string | null, stated: Period | undefined): Period {
  const period = { start: stated?.start ?? null, end: stated?.end ?? null };
  return end === null || end === period.end ? period : { start: null, end };
}
