export { isClosingSign, isOpeningSign } from './closing-signs';
export {
  afterNonSpace,
  countNonSpace,
  nextNonSpace,
  nonSpaceCounter,
} from './non-space-offsets';
export type { SentenceOptions, SentenceSpan } from './sentences/sentence-spans';
export { sentenceSpans } from './sentences/sentence-spans';
export {
  collapse,
  collapseLines,
  collapseSpace,
  squeeze,
  withoutInvisible,
} from './white-space';
