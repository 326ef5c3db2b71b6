import type { Filing } from './model';

/** What the cover page of a filing says of it, by its DEI facts. */
export type Cover = Pick<
  Filing,
  'entity' | 'form' | 'period' | 'amendment' | 'transition' | 'fiscalYear' | 'fiscalPeriod'
>;

/** The DEI concepts that tell what filing this is; the others are not read. */
export const coverConcepts: ReadonlySet<string> = new Set([
  'EntityRegistrantName',
  'EntityCentralIndexKey',
  'DocumentType',
  'DocumentPeriodEndDate',
  'AmendmentFlag',
  'DocumentTransitionReport',
  'DocumentFiscalYearFocus',
  'DocumentFiscalPeriodFocus',
]);
