export { claimsBySentence, decisiveClaims } from './decisive-claims';
export type { TextSentence } from './distinct-sentences';
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
export { explain, quotable } from './quote-claims';
export { type Reading, readStatements, type Statements } from './read-statements';
export { limbVerdict } from './verdicts';
