export { isClosingSign, isOpeningSign } from './characters/closing-signs';
export {
  afterNonSpace,
  countNonSpace,
  nextNonSpace,
  nonSpaceCounter,
} from './characters/non-space-offsets';
export {
  collapse,
  collapseLines,
  collapseSpace,
  squeeze,
  withoutInvisible,
} from './characters/white-space';
export { counted, grouped } from './counts';
export type { SentenceOptions, SentenceSpan } from './sentences/sentence-spans';
export { sentenceSpans } from './sentences/sentence-spans';
