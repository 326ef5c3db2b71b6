export { readCompanyNumber } from './addresses/company-number';
export * from './addresses/edgar-urls';
export { type EdgarAddress, readAddress } from './addresses/read-address';
export { checkUserAgent } from './client/access/user-agent';
export { EdgarClient } from './client/edgar-client';
export { EdgarProblem, type EdgarProblemCode } from './client/edgar-problem';
export type * from './client/model';
export { systemClock } from './client/system-clock';
export { type FoundCompanies, findCompanies } from './companies/find-companies';
export { documentsOf, type FilingDocuments } from './documents/documents-of';
export { isTaggedInExhibit } from './documents/tagged-in-exhibit';
export {
  annualForms,
  type FetchOptions,
  fetchFilings,
  type ListedRequest,
} from './fetch/fetch-filings';
export type * from './fetch/model';
export { readAsked } from './fetch/read-asked';
export { removeLocks } from './fetch/remove-locks';
export { type CompanyFilings, companyFilings, type FilingChoice } from './filings/company-filings';
export { type FilingPeriod, filingsBetween, type PeriodFilings } from './filings/filings-between';
export { type FilingHint, findFiling } from './filings/find-filing';
export type * from './filings/model';
export {
  type CheckedIndex,
  type CheckRow,
  checkIndex,
  type IndexCheck,
  type KeptFiling,
} from './index-check/check-index';
export {
  type NotesDataSet,
  type NotesPeriod,
  notesDataSets,
  whyNotThere,
} from './notes/notes-data-sets';
