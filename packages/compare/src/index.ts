export { type ComparisonCode, comparisonCodes } from './codes';
export { compare } from './compare';
export type {
  ChangeCount,
  ChangedText,
  ComparedFiling,
  Comparison,
  ComparisonStatistics,
  ConceptChange,
  ConceptChangeKind,
  FactPlace,
  FlagChange,
  FlagChangeKind,
  TextChange,
  TextChangeKind,
} from './model';
