export {
  type ContextFacts,
  closestContext,
  contextKey,
  contextsOf,
  type Entry,
  reportContextOf,
} from './contexts';
export {
  type ContextFlags,
  type FlagAnswer,
  type FlagState,
  flags,
  flagsAmong,
  flagsByContext,
  hasAnnualDisclosure,
} from './flags';
export { type FilingForm, type FilingKind, formOf, kindOf } from './form';
export { isEnglish } from './language';
export { type Registrant, registrantsOf } from './registrants';
export { type TextBlock, textBlocksAmong, textBlocksOf } from './text-blocks';
