export { isClosingSign, isOpeningSign } from './characters/closing-signs';
export {
  afterNonSpace,
  countNonSpace,
  nextNonSpace,
  nonSpaceCounter,
} from './characters/non-space-offsets';
export { plainForms } from './characters/plain-form';
export {
  collapse,
  collapseLines,
  collapseSpace,
  squeeze,
  withoutInvisible,
} from './characters/white-space';
export { countLeading, countLeadingOf } from './count-leading';
export { counted, grouped } from './counts';
export { type Excerpt, excerptOf, type Quotable } from './excerpt';
export { type FurnitureSpan, pageFurniture } from './page-furniture';
export { type ReplacedText, type Replacement, replaceParts } from './replacements';
export type { SentenceOptions, SentenceSpan } from './sentences/sentence-spans';
export { sentenceSpans } from './sentences/sentence-spans';
