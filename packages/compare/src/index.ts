export { compare } from './compare';
export { type ComparisonCode, comparisonCodes } from './comparison-codes';
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
