import type { DiagnosticCodeInfo } from '@cydkit/parser';

/** What there may be to say about a comparison. */
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

/** Severity, title and help of each code. */
export const comparisonCodes: Readonly<Record<ComparisonCode, DiagnosticCodeInfo>> = {
  'compare-entities-differ': {
    severity: 'warning',
    title: 'Filings of two registrants',
    help: 'The CIKs, or for want of them the names, are not the same. The comparison then tells how two companies differ, not what changed.',
  },
  'compare-entity-unknown': {
    severity: 'info',
    title: 'Registrant not stated',
    help: 'A filing does not state its registrant, as a viewer page does not, so that nobody can tell whether both are of one company.',
  },
  'compare-forms-differ': {
    severity: 'warning',
    title: 'Filings of different forms',
    help: 'An annual report (10-K, 20-F) answers other requirements than a report of an incident (8-K, 6-K).',
  },
  'compare-same-period': {
    severity: 'warning',
    title: 'Filings for the same period',
    help: 'Both filings are for one reporting period, and the new one is no amendment of the old one. What changed did not change from year to year.',
  },
  'compare-wrong-order': {
    severity: 'warning',
    title: 'The new filing is the older one',
    help: 'The reporting period of the first filing ends after that of the second, so that new and gone are exchanged.',
  },
  'compare-period-unknown': {
    severity: 'info',
    title: 'Period not stated',
    help: 'A filing does not state its reporting period, so that the order of the two could not be checked.',
  },
  'compare-letters-only': {
    severity: 'info',
    title: 'Compared by letters only',
    help: "One of the sources loses characters (the SEC's Notes data sets do; a viewer page as Markdown table does). Only printable ASCII without double quotes and white space was compared, so that lost dashes, quotes and line breaks do not show as changes; where paragraphs begin is not known.",
  },
  'compare-contexts-left-out': {
    severity: 'info',
    title: 'Facts of other contexts',
    help: 'The filing has facts of other periods or with dimensions, which were not compared.',
  },
  'compare-flag-contradictory': {
    severity: 'warning',
    title: 'Flag both true and false',
    help: 'A filing reports a flag true and false in one context. Neither answer is compared.',
  },
  'compare-no-facts': {
    severity: 'warning',
    title: 'Filing without CYD facts',
    help: 'One of the filings has no fact to compare, so that everything is new, or gone.',
  },
};
