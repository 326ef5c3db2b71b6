import type { CodeTable, Diagnostic, Filing } from '@cydkit/parser';
import { counted } from '@cydkit/text';

/** One of the two filings. */
export type ComparedSide = 'old' | 'new';

/** The type of the arguments of each code. */
export interface ComparisonArguments {
  'compare-entities-differ': { old: Filing['entity']; new: Filing['entity'] };
  /** `silent`: the filings that do not state it. */
  'compare-entity-unknown': { silent: readonly ComparedSide[] };
  'compare-forms-differ': { old: string; new: string };
  /** `end`: the last day of the period. */
  'compare-same-period': { end: string };
  'compare-wrong-order': { old: string; new: string };
  'compare-period-unknown': { silent: readonly ComparedSide[] };
  /** `sources`: the names of the sources that lose characters, `null` if unknown. */
  'compare-letters-only': { sources: readonly (string | null)[] };
  'compare-contexts-left-out': { filing: ComparedSide; leftOut: number; facts: number };
  /** `lines`: the lines that were left out, each once. */
  'compare-page-furniture': { filing: ComparedSide; lines: readonly string[] };
  'compare-flag-contradictory': { filing: ComparedSide; concept: string };
  'compare-no-facts': { filing: ComparedSide };
}

/** The codes of diagnostics about a comparison. Codes are stable, messages are not. */
export type ComparisonCode = keyof ComparisonArguments;

/** A diagnostic about a comparison. Its code determines its arguments. */
export type ComparisonDiagnostic = {
  [Code in ComparisonCode]: Diagnostic<Code, ComparisonArguments[Code]>;
}[ComparisonCode];

/** All codes with their severity, meaning and words. */
export const comparisonCodes: CodeTable<ComparisonArguments> = {
  'compare-entities-differ': {
    severity: 'warning',
    title: 'Filings of two registrants',
    help: 'The CIKs, or the names if there are no CIKs, differ. The comparison then shows how two companies differ, not what changed.',
    message: (filings) =>
      `The filings are from different registrants: ${registrant(filings.old)} and ${registrant(filings.new)}`,
  },
  'compare-entity-unknown': {
    severity: 'info',
    title: 'Registrant not stated',
    help: 'A filing does not state its registrant (viewer pages never do), so it is unknown whether both filings are from one company.',
    message: ({ silent }) => `${notStatedBy(silent)} its registrant`,
  },
  'compare-forms-differ': {
    severity: 'warning',
    title: 'Filings of different forms',
    help: 'An annual report (10-K, 20-F) answers other requirements than an incident report (8-K, 6-K).',
    message: (forms) => `The filings have different forms: ${forms.old} and ${forms.new}`,
  },
  'compare-same-period': {
    severity: 'warning',
    title: 'Filings for the same period',
    help: 'Both filings are for the same reporting period, and the new one does not amend the old one. The changes are not changes from year to year.',
    message: ({ end }) => `Both filings are for the period to ${end}`,
  },
  'compare-wrong-order': {
    severity: 'warning',
    title: 'Filings in the wrong order',
    help: 'The reporting period of the old filing ends after that of the new one, so new and gone are swapped.',
    message: (ends) =>
      `The old filing is for a later period (to ${ends.old}) than the new one (to ${ends.new}); swap them`,
  },
  'compare-period-unknown': {
    severity: 'info',
    title: 'Period not stated',
    help: 'A filing does not state its reporting period, so the order of the two could not be checked.',
    message: ({ silent }) => `${notStatedBy(silent)} its reporting period`,
  },
  'compare-letters-only': {
    severity: 'info',
    title: 'Compared by letters only',
    help: "One of the sources loses characters, as the SEC's Notes data sets and viewer pages as Markdown tables do. Only printable ASCII without double quotes and white space was compared, so that lost dashes, quotes and line breaks do not show as changes. Where paragraphs begin is unknown.",
    message: ({ sources }) =>
      `Only ASCII letters, digits and signs are compared, because ${sources
        .map((name) => name ?? 'an unnamed source')
        .join(' and ')} lost other characters`,
  },
  'compare-contexts-left-out': {
    severity: 'warning',
    title: 'Facts that were not compared',
    help: 'The filing has facts for periods that the other filing has none for. They were not compared, so the comparison is not complete.',
    message: ({ filing, leftOut, facts }) =>
      `In the ${filing} filing, ${leftOut} of ${counted(facts, 'fact')} ${leftOut === 1 ? 'is' : 'are'} for another period and ${leftOut === 1 ? 'was' : 'were'} not compared`,
  },
  'compare-page-furniture': {
    severity: 'info',
    title: 'Page headers and footers left out',
    help: 'A page break left page numbers, running headers or footers in the tagged text. They do not count as changes.',
    message: ({ filing, lines }) =>
      `In the ${filing} filing, page headers and footers are not compared: ${lines
        .slice(0, mostLines)
        .map((line) => `"${line}"`)
        .join(', ')}${lines.length > mostLines ? ' …' : ''}`,
  },
  'compare-flag-contradictory': {
    severity: 'warning',
    title: 'Flag both true and false',
    help: 'A filing reports a flag as true and as false in one context. Neither answer is compared.',
    message: ({ filing, concept }) =>
      `The ${filing} filing reports ${concept} as both true and false; neither answer is compared`,
  },
  'compare-no-facts': {
    severity: 'warning',
    title: 'Filing without CYD facts',
    help: 'One of the filings has no fact to compare, so everything is new, or gone.',
    message: ({ filing }) => `The ${filing} filing has no CYD facts to compare`,
  },
};

/** Enough lines to recognize what was left out. */
const mostLines = 3;

function registrant({ name, cik }: Filing['entity']): string {
  return [name, cik && `CIK ${cik}`].filter((part) => part !== null).join(', ');
}

/** Returns which filings do not state something, as the beginning of a sentence. */
function notStatedBy(silent: readonly ComparedSide[]): string {
  return silent.length === 2 ? 'Neither filing states' : `The ${silent[0]} filing does not state`;
}
