export { readCompanyNumber } from './addresses/company-number';
export * from './addresses/edgar-urls';
export { type EdgarAddress, readAddress } from './addresses/read-address';
export { EdgarProblem, type EdgarProblemCode } from './client/edgar-problem';
export type * from './client/model';
export type * from './fetch/model';
export type * from './filings/model';
