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
