import { formOf } from '@cydkit/disclosure';
import { createDiagnostic, type Filing, type ReaderDiagnostic } from '@cydkit/parser';
import { type ComparedFacts, membersOf, type PairedFacts } from './compared-facts';
import {
  type ComparedSide,
  type ComparisonArguments,
  type ComparisonCode,
  type ComparisonDiagnostic,
  comparisonCodes,
} from './comparison-codes';
import { contradictoryFlags } from './flag-changes';
import { losesCharacters } from './lossy-sources';

/** What was compared, and how. */
interface Compared extends PairedFacts {
  comparedBy: 'text' | 'letters';
  /** The lines that page breaks left in each filing. */
  furniture: { old: ReadonlySet<string>; new: ReadonlySet<string> };
}

/** Returns what a reader must know before trusting the comparison. */
export function checkComparison(
  old: Filing,
  current: Filing,
  compared: Compared,
): (ComparisonDiagnostic | ReaderDiagnostic)[] {
  return [
    ...checkEntities(old, current),
    ...checkForms(old, current),
    ...checkPeriods(old, current),
    ...checkFacts(old, 'old', compared),
    ...checkFacts(current, 'new', compared),
    ...checkShapes(old, current, compared.comparedBy),
    ...readingDiagnostics(old, 'Old'),
    ...readingDiagnostics(current, 'New'),
  ];
}

/** True if all that both filings state was compared. */
export function isComplete(
  old: Filing,
  current: Filing,
  { pairs, uncompared }: PairedFacts,
): boolean {
  if ([old, current].some(losesFacts) || uncompared.old.length + uncompared.new.length > 0) {
    return false;
  }
  return pairs.every(
    (pair) =>
      haveSameMembers(pair.old, pair.new) &&
      [pair.old, pair.new].every((facts) => contradictoryFlags(facts).length === 0),
  );
}

/** What facts are about may differ where their texts do not. Facts without a partner are new or gone. */
function haveSameMembers({ context: old }: ComparedFacts, { context }: ComparedFacts): boolean {
  if (old === null || context === null) return true;
  return membersOf(old.dimensions).join() === membersOf(context.dimensions).join();
}

/** What readers of the page do not see, and pictures, are not compared. */
const uncomparedParts: ReadonlySet<string> = new Set([
  'fact-concealed',
  'text-concealed',
  'text-block-image',
]);

/** True if reading lost something that the filing may state. Text in broken markup is read all the same. */
function losesFacts({ diagnostics }: Filing): boolean {
  return diagnostics.some(
    ({ severity, code }) =>
      uncomparedParts.has(code) || (severity === 'error' && !code.startsWith('markup-')),
  );
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

function checkFacts(
  { facts }: Filing,
  filing: ComparedSide,
  { pairs, uncompared, furniture }: Compared,
) {
  const leftOut = uncompared[filing].length;
  const lines = [...furniture[filing]];
  const contradictory = pairs.flatMap((pair) => contradictoryFlags(pair[filing]));
  return [
    ...(facts.length === 0 ? [diagnostic('compare-no-facts', { filing })] : []),
    ...(leftOut > 0
      ? [diagnostic('compare-contexts-left-out', { filing, leftOut, facts: facts.length })]
      : []),
    ...(lines.length > 0 ? [diagnostic('compare-page-furniture', { filing, lines })] : []),
    ...[...new Set(contradictory)].map((concept) =>
      diagnostic('compare-flag-contradictory', { filing, concept }),
    ),
  ];
}

function checkShapes(old: Filing, current: Filing, comparedBy: 'text' | 'letters') {
  if (comparedBy === 'text') return [];
  const names = [old, current].filter(losesCharacters).map(({ source }) => source.name);
  return [diagnostic('compare-letters-only', { sources: [...new Set(names)] })];
}
