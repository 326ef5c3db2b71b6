import type { DiagnosticCodeInfo } from '@cydkit/parser';

/** The codes of diagnostics about a comparison. */
export type ComparisonCode =
  | 'compare-entities-differ'
  | 'compare-entity-unknown'
  | 'compare-forms-differ'
  | 'compare-same-period'
  | 'compare-wrong-order'
  | 'compare-period-unknown'
  | 'compare-letters-only'
  | 'compare-contexts-left-out'
  | 'compare-flag-contradictory'
  | 'compare-no-facts';

/** The severity, title and help of each code. */
export const comparisonCodes: Readonly<Record<ComparisonCode, DiagnosticCodeInfo>> = {
  'compare-entities-differ': {
    severity: 'warning',
    title: 'Filings of two registrants',
    help: 'The CIKs, or the names if there are no CIKs, differ. The comparison then shows how two companies differ, not what changed.',
  },
  'compare-entity-unknown': {
    severity: 'info',
    title: 'Registrant not stated',
    help: 'A filing does not state its registrant (viewer pages never do), so it is unknown whether both filings are from one company.',
  },
  'compare-forms-differ': {
    severity: 'warning',
    title: 'Filings of different forms',
    help: 'An annual report (10-K, 20-F) answers other requirements than an incident report (8-K, 6-K).',
  },
  'compare-same-period': {
    severity: 'warning',
    title: 'Filings for the same period',
    help: 'Both filings are for the same reporting period, and the new one does not amend the old one. The changes are not changes from year to year.',
  },
  'compare-wrong-order': {
    severity: 'warning',
    title: 'Filings in the wrong order',
    help: 'The reporting period of the old filing ends after that of the new one, so new and gone are exchanged.',
  },
  'compare-period-unknown': {
    severity: 'info',
    title: 'Period not stated',
    help: 'A filing does not state its reporting period, so the order of the two could not be checked.',
  },
  'compare-letters-only': {
    severity: 'info',
    title: 'Compared by letters only',
    help: "One of the sources loses characters, as the SEC's Notes data sets and viewer pages as Markdown tables do. Only printable ASCII without double quotes and white space was compared, so that lost dashes, quotes and line breaks do not show as changes. Where paragraphs begin is unknown.",
  },
  'compare-contexts-left-out': {
    severity: 'info',
    title: 'Facts of other contexts',
    help: 'The filing has facts of other periods or with dimensions, which were not compared.',
  },
  'compare-flag-contradictory': {
    severity: 'warning',
    title: 'Flag both true and false',
    help: 'A filing reports a flag as true and as false in one context. Neither answer is compared.',
  },
  'compare-no-facts': {
    severity: 'warning',
    title: 'Filing without CYD facts',
    help: 'One of the filings has no fact to compare, so everything is new, or gone.',
  },
};
