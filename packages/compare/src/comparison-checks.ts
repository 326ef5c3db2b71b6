import { formOf } from '@cydkit/disclosure';
import { createDiagnostic, type Filing, type ReaderDiagnostic } from '@cydkit/parser';
import type { ComparedFacts } from './compared-facts';
import {
  type ComparedSide,
  type ComparisonArguments,
  type ComparisonCode,
  type ComparisonDiagnostic,
  comparisonCodes,
} from './comparison-codes';
import { contradictoryFlags } from './flag-changes';
import { losesCharacters } from './lossy-sources';

/** Returns what a reader must know before trusting the comparison. */
export function checkComparison(
  old: ComparedFacts,
  current: ComparedFacts,
  comparedBy: 'text' | 'letters',
): (ComparisonDiagnostic | ReaderDiagnostic)[] {
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
function readingDiagnostics({ diagnostics }: Filing, name: 'Old' | 'New'): ReaderDiagnostic[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((found) => ({ ...found, message: `${name} filing: ${found.message}` }));
}

function diagnostic<Code extends ComparisonCode>(code: Code, args: ComparisonArguments[Code]) {
  return createDiagnostic<ComparisonArguments, Code>(comparisonCodes, code, args);
}

function checkEntities({ entity: old }: Filing, { entity: current }: Filing) {
  const known = old.cik !== null && current.cik !== null ? ('cik' as const) : ('name' as const);
  const [before, after] = [old[known], current[known]];
  if (before === null || after === null) {
    return [diagnostic('compare-entity-unknown', { silent: silentOf(before, after) })];
  }
  if (before.toUpperCase() === after.toUpperCase()) return [];
  return [diagnostic('compare-entities-differ', { old, new: current })];
}

function silentOf(before: string | null, after: string | null): ComparedSide[] {
  return [
    ...(before === null ? ['old' as const] : []),
    ...(after === null ? ['new' as const] : []),
  ];
}

function checkForms(old: Filing, current: Filing) {
  const [before, after] = [baseForm(old), baseForm(current)];
  if (before === null || after === null || before === after) return [];
  const forms = { old: old.form ?? before, new: current.form ?? after };
  return [diagnostic('compare-forms-differ', forms)];
}

/** A transition report (10-KT) answers the same questions as an annual report. */
function baseForm(filing: Filing): string | null {
  return formOf(filing).base?.replace(/T$/, '') ?? null;
}

function checkPeriods(old: Filing, current: Filing) {
  const [before, after] = [old.period.end, current.period.end];
  if (before === null || after === null) {
    return [diagnostic('compare-period-unknown', { silent: silentOf(before, after) })];
  }
  // Data sets round to the end of a month.
  const isRounded = [old, current].some(({ source }) => source.format === 'notes');
  const same = isRounded ? before.slice(0, 7) === after.slice(0, 7) : before === after;
  if (same && isAmended(old, current)) return [];
  if (same) return [diagnostic('compare-same-period', { end: after })];
  if (before < after) return [];
  return [diagnostic('compare-wrong-order', { old: before, new: after })];
}

/** True if the new filing amends the old one: then both have the same period on purpose. */
function isAmended(old: Filing, current: Filing): boolean {
  return !formOf(old).amendment && formOf(current).amendment;
}

function checkFacts(compared: ComparedFacts, filing: ComparedSide) {
  const { facts, leftOut } = compared;
  const count = facts.length + leftOut;
  return [
    ...(facts.length === 0 ? [diagnostic('compare-no-facts', { filing })] : []),
    ...(leftOut > 0
      ? [diagnostic('compare-contexts-left-out', { filing, leftOut, facts: count })]
      : []),
    ...contradictoryFlags(compared).map((concept) =>
      diagnostic('compare-flag-contradictory', { filing, concept }),
    ),
  ];
}

function checkShapes(old: Filing, current: Filing, comparedBy: 'text' | 'letters') {
  if (comparedBy === 'text') return [];
  const names = [old, current].filter(losesCharacters).map(({ source }) => source.name);
  return [diagnostic('compare-letters-only', { sources: [...new Set(names)] })];
}
