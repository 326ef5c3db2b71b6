import { formOf } from '@cydkit/disclosure';
import type { Diagnostic, Filing } from '@cydkit/parser';
import type { ComparedFacts } from './compared-facts';
import { type ComparisonCode, comparisonCodes } from './comparison-codes';
import { contradictoryFlags } from './flag-changes';
import { losesCharacters } from './lossy-sources';

/** Returns what a reader must know before trusting the comparison. */
export function checkComparison(
  old: ComparedFacts,
  current: ComparedFacts,
  comparedBy: 'text' | 'letters',
): Diagnostic[] {
  return [
    ...checkEntities(old.filing, current.filing),
    ...checkForms(old.filing, current.filing),
    ...checkPeriods(old.filing, current.filing),
    ...checkFacts(old, 'old'),
    ...checkFacts(current, 'new'),
    ...checkShapes(old.filing, current.filing, comparedBy),
    ...readingDiagnostics(old.filing, 'Old'),
    ...readingDiagnostics(current.filing, 'New'),
  ];
}

/** Repeats warnings and errors of reading: text missing from a damaged filing seems gone, or new. */
function readingDiagnostics({ diagnostics }: Filing, name: 'Old' | 'New'): Diagnostic[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((found) => ({ ...found, message: `${name} filing: ${found.message}` }));
}

function diagnostic(code: ComparisonCode, message: string): Diagnostic {
  return { code, severity: comparisonCodes[code].severity, message };
}

function checkEntities({ entity: old }: Filing, { entity: current }: Filing): Diagnostic[] {
  const known = old.cik !== null && current.cik !== null ? ('cik' as const) : ('name' as const);
  const [before, after] = [old[known], current[known]];
  if (before === null || after === null) {
    const message = `${silentFilings(before, after)} its registrant`;
    return [diagnostic('compare-entity-unknown', message)];
  }
  if (before.toUpperCase() === after.toUpperCase()) return [];
  const message = `The filings are from different registrants: ${describe(old)} and ${describe(current)}`;
  return [diagnostic('compare-entities-differ', message)];
}

/** Returns which filings do not state something, as the beginning of a sentence. */
function silentFilings(before: string | null, after: string | null): string {
  if (before === null && after === null) return 'Neither filing states';
  return `The ${before === null ? 'old' : 'new'} filing does not state`;
}

function describe({ name, cik }: Filing['entity']): string {
  return [name, cik && `CIK ${cik}`].filter((part) => part !== null).join(', ');
}

function checkForms(old: Filing, current: Filing): Diagnostic[] {
  const [before, after] = [baseForm(old), baseForm(current)];
  if (before === null || after === null || before === after) return [];
  const message = `The filings have different forms: ${old.form} and ${current.form}`;
  return [diagnostic('compare-forms-differ', message)];
}

/** A transition report (10-KT) answers the same questions as an annual report. */
function baseForm(filing: Filing): string | null {
  return formOf(filing).base?.replace(/T$/, '') ?? null;
}

function checkPeriods(old: Filing, current: Filing): Diagnostic[] {
  const [before, after] = [old.period.end, current.period.end];
  if (before === null || after === null) {
    const message = `${silentFilings(before, after)} its reporting period`;
    return [diagnostic('compare-period-unknown', message)];
  }
  // Data sets round to the end of a month.
  const isRounded = [old, current].some(({ source }) => source.format === 'notes');
  const same = isRounded ? before.slice(0, 7) === after.slice(0, 7) : before === after;
  if (same && isAmended(old, current)) return [];
  if (same) {
    return [diagnostic('compare-same-period', `Both filings are for the period to ${after}`)];
  }
  if (before < after) return [];
  const message = `The old filing is for a later period (to ${before}) than the new one (to ${after}); exchange them`;
  return [diagnostic('compare-wrong-order', message)];
}

/** True if the new filing amends the old one: then both have the same period on purpose. */
function isAmended(old: Filing, current: Filing): boolean {
  return !formOf(old).amendment && formOf(current).amendment;
}

function checkFacts(compared: ComparedFacts, name: 'old' | 'new'): Diagnostic[] {
  const { facts, leftOut } = compared;
  const found: Diagnostic[] = [];
  if (facts.length === 0) {
    found.push(diagnostic('compare-no-facts', `The ${name} filing has no CYD facts to compare`));
  }
  if (leftOut > 0) {
    const message = `In the ${name} filing, ${leftOut} of ${facts.length + leftOut} facts have other contexts and were not compared`;
    found.push(diagnostic('compare-contexts-left-out', message));
  }
  for (const concept of contradictoryFlags(compared)) {
    const message = `The ${name} filing reports ${concept} as both true and false; neither answer is compared`;
    found.push(diagnostic('compare-flag-contradictory', message));
  }
  return found;
}

function checkShapes(old: Filing, current: Filing, comparedBy: 'text' | 'letters'): Diagnostic[] {
  if (comparedBy === 'text') return [];
  const names = [old, current]
    .filter(losesCharacters)
    .map(({ source }) => source.name ?? 'the source');
  const lossy = [...new Set(names)].join(' and ');
  const message = `Only letters, digits and signs in ASCII are compared, because ${lossy} lost other characters`;
  return [diagnostic('compare-letters-only', message)];
}
