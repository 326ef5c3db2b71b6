export { decisiveClaims } from './decisive-claims';
export type { TextSentence } from './distinct-sentences';
export { explain } from './explain-claim';
export {
  engagedFlag,
  integratedFlag,
  materialityFlag,
  oversightFlag,
  positionsFlag,
  reportToBoardFlag,
} from './flags/flag-names';
export { type Ground, likeliestGround } from './likeliest-ground';
export type { Claim, Says, Verdict } from './model';
export { quotedSpan } from './quoted-span';
export type { Reading } from './read-flag';
export { readStatements, type Statements } from './statements';
export { limbVerdict } from './verdicts';
