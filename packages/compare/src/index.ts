export { compare } from './compare';
export {
  type ComparedSide,
  type ComparisonArguments,
  type ComparisonCode,
  type ComparisonDiagnostic,
  comparisonCodes,
} from './comparison-codes';
export type {
  ChangeCount,
  ChangedText,
  ComparedContexts,
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
