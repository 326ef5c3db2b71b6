export { type ComparedText, comparedText, leastSentenceWords } from './compared-text';
export { factOf } from './fact-rows';
export { recordOf } from './filing-record';
export type {
  FactRow,
  FilingRecord,
  FilingRow,
  FindingRow,
  PassageRow,
  RegistrantRow,
  SentenceRow,
} from './model';
