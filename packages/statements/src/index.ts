export { decisiveClaims } from './decisive';
export { explain } from './explain';
export {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/names';
export { type Ground, likeliestGround } from './ground';
export type { Claim, Says, Verdict } from './model';
export { quotedSpan } from './quoted-span';
export type { Reading } from './reading';
export { readStatements, type Statements } from './statements';
export type { TextSentence } from './text';
export { limbVerdict } from './verdicts';
