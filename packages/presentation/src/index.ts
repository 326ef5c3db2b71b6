export { expectReport, expectReports } from './report/expect-report';
export {
  createReport,
  type FindingEvidence,
  type Report,
  type ReportBlock,
  type ReportFinding,
  type ReportPassage,
} from './report/report';
export {
  type DisclosureOptions,
  type DisclosureView,
  disclosureView,
  type OtherLine,
  type PassageView,
} from './view/disclosure-view';
export type { Duplication, OutlineEntry, Overlap } from './view/duplication';
export type { Basis } from './view/flag-evidence';
export {
  describeBasis,
  type FlagRow,
  type FlagTable,
  stateWords,
} from './view/flag-tables';
export { type Explain, type Note, notesOfDiagnostics } from './view/notes';
export {
  type Lane,
  type LaneCell,
  type OverlapMap,
  overlapMap,
  type Run,
} from './view/overlap-map';
export { describePart, type PassageMark, type RowCell } from './view/passage-content';
export type { PassageRange } from './view/passage-ranges';
export { type Cover, ownNumbers, type PassagePiece, type Repeat } from './view/passage-views';
export type { RichBlock, RichItem, RichRun } from './view/rich-text';
export { type Palette, palettes, type Scheme, toneOf } from './view/tones';
