export { EdgarClient } from './client/edgar-client';
export { EdgarProblem, type EdgarProblemCode } from './client/edgar-problem';
export type * from './client/model';
export { checkUserAgent } from './client/user-agent';
export type * from './fetch/model';
export type * from './filings/model';
