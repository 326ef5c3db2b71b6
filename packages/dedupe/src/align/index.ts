export { alignPassages } from './align';
export { countWords } from './count-words';
export type {
  AlignedChange,
  AlignedSide,
  AlignOptions,
  ChangeKind,
  LabelledPassage,
  SentencePlace,
} from './model';
