export {
  countWords,
  foldWords,
  newWords,
  scanWords,
  type Words,
} from '../folded-words/scan-words';
export { alignPassages } from './align-passages';
export type {
  AlignedChange,
  AlignedSide,
  AlignOptions,
  ChangeKind,
  LabelledPassage,
  SentencePlace,
} from './model';
