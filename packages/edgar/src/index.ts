export { EdgarProblem, type EdgarProblemCode } from './client/edgar-problem';
export type * from './client/model';
export type * from './fetch/model';
export type * from './filings/model';
