import { type Cover, coverConcepts } from '../cover';
import { readContext, readCoverText } from '../inline/inline-facts';
import type { Fact, Period } from '../model';
import { readCik } from './context-content';
import { readDate, readDateDayFirst } from './dates';
import { readBoolean } from './fact-values';
import { type FactReading, isNil, type TaggedFact } from './tagged-facts';
import { isDayFirst } from './transforms';

/**
 * Reads the cover page. Filings of several registrants repeat its facts with a dimension for each:
 * those without dimensions are the filing's own. Of several, the first that says something counts.
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
  const anchor =
    own.get('DocumentType') ?? own.get('EntityCentralIndexKey') ?? own.get('AmendmentFlag');
  const context = anchor && readContext(anchor, reading);
  const endFormat = own.get('DocumentPeriodEndDate')?.attributes.get('format') ?? '';
  const readEnd = isDayFirst(endFormat.trim()) ? readDateDayFirst : readDate;
  const end = readEnd(text('DocumentPeriodEndDate') ?? '');
  const cik = readCik(text('EntityCentralIndexKey') ?? '') ?? readCik(context?.entity ?? '');
  return {
    entity: { name: text('EntityRegistrantName'), cik },
    form: text('DocumentType'),
    period: readPeriod(end, context?.period),
    amendment: flag('AmendmentFlag'),
    ...(flag('DocumentTransitionReport') && { transition: true }),
    fiscalYear: text('DocumentFiscalYearFocus'),
    fiscalPeriod: text('DocumentFiscalPeriodFocus'),
  };
}

/** A fragment without a cover page has its filer in the contexts all the same. */
export function filerOf([first]: readonly Fact[]): string | null {
  return readCik(first?.context.entity ?? '');
}

/** The context's period; a cover page that names another last day does not say the first. */
function readPeriod(end: string | null, stated: Period | undefined): Period {
  const period = { start: stated?.start ?? null, end: stated?.end ?? null };
  return end === null || end === period.end ? period : { start: null, end };
}
