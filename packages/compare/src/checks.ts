import { formOf } from '@cydkit/disclosure';
import type { Diagnostic, Filing } from '@cydkit/parser';
import { type ComparisonCode, comparisonCodes } from './codes';
import type { Statement } from './contexts';
import { contradictoryFlags } from './flags';
import { losesCharacters } from './losses';

/** What a reader must know before trusting what the comparison tells. */
export function checkComparison(
  old: Statement,
  current: Statement,
  comparedBy: 'text' | 'letters',
): Diagnostic[] {
  return [
    ...checkEntities(old.filing, current.filing),
    ...checkForms(old.filing, current.filing),
    ...checkPeriods(old.filing, current.filing),
    ...checkFacts(old, 'old'),
    ...checkFacts(current, 'new'),
    ...checkShapes(old.filing, current.filing, comparedBy),
    ...saidInReading(old.filing, 'old'),
    ...saidInReading(current.filing, 'new'),
  ];
}

/** A damaged filing lacks text that then seems gone, or new. */
function saidInReading({ diagnostics }: Filing, name: 'old' | 'new'): Diagnostic[] {
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map((said) => ({ ...said, message: `${name} filing: ${said.message}` }));
}

function tell(code: ComparisonCode, message: string): Diagnostic {
  return { code, severity: comparisonCodes[code].severity, message, args: {} };
}

function checkEntities({ entity: old }: Filing, { entity: current }: Filing): Diagnostic[] {
  const known = old.cik !== null && current.cik !== null ? ('cik' as const) : ('name' as const);
  const [before, after] = [old[known], current[known]];
  if (before === null || after === null) {
    const silent = [...(before === null ? ['old'] : []), ...(after === null ? ['new'] : [])];
    const message = `expected both filings to state their registrant, found none in the ${silent.join(' and the ')} filing`;
    return [tell('compare-entity-unknown', message)];
  }
  if (before.toUpperCase() === after.toUpperCase()) return [];
  const message = `expected two filings of one registrant, found ${describe(old)} and ${describe(current)}`;
  return [tell('compare-entities-differ', message)];
}

function describe({ name, cik }: Filing['entity']): string {
  return [name, cik && `CIK ${cik}`].filter((part) => part !== null).join(', ');
}

function checkForms(old: Filing, current: Filing): Diagnostic[] {
  const [before, after] = [baseForm(old), baseForm(current)];
  if (before === null || after === null || before === after) return [];
  const message = `expected two filings of one form, found ${old.form} and ${current.form}`;
  return [tell('compare-forms-differ', message)];
}

/** A transition report (10-KT) answers what an annual report does. */
function baseForm(filing: Filing): string | null {
  return formOf(filing).base?.replace(/T$/, '') ?? null;
}

function checkPeriods(old: Filing, current: Filing): Diagnostic[] {
  const [before, after] = [old.period.end, current.period.end];
  if (before === null || after === null) {
    const found = `found ${before ?? 'none'} and ${after ?? 'none'}`;
    return [
      tell('compare-period-unknown', `expected both filings to state their period, ${found}`),
    ];
  }
  // Data sets round to the end of a month.
  const isRounded = [old, current].some(({ source }) => source.format === 'notes');
  const same = isRounded ? before.slice(0, 7) === after.slice(0, 7) : before === after;
  if (same && isAmended(old, current)) return [];
  if (same) {
    return [tell('compare-same-period', `expected two periods, found ${after} in both filings`)];
  }
  if (before < after) return [];
  const message = `expected the old filing first, found periods to ${before} and to ${after}`;
  return [tell('compare-wrong-order', message)];
}

/** An amendment is of the period of what it amends: that they are compared is no mistake. */
function isAmended(old: Filing, current: Filing): boolean {
  return !formOf(old).amendment && formOf(current).amendment;
}

function checkFacts(statement: Statement, name: 'old' | 'new'): Diagnostic[] {
  const { facts, leftOut } = statement;
  const said: Diagnostic[] = [];
  if (facts.length === 0) {
    said.push(tell('compare-no-facts', `expected CYD facts in the ${name} filing, found none`));
  }
  if (leftOut > 0) {
    const message = `${leftOut} of ${facts.length + leftOut} facts of the ${name} filing have other contexts and were not compared`;
    said.push(tell('compare-contexts-left-out', message));
  }
  for (const concept of contradictoryFlags(statement)) {
    const message = `the ${name} filing reports ${concept} both true and false; neither answer is compared`;
    said.push(tell('compare-flag-contradictory', message));
  }
  return said;
}

function checkShapes(old: Filing, current: Filing, comparedBy: 'text' | 'letters'): Diagnostic[] {
  if (comparedBy === 'text') return [];
  const names = [old, current].filter(losesCharacters).map(({ source }) => source.name ?? 'one');
  const lossy = [...new Set(names)].join(' and ');
  const message = `expected the full text of both filings, found that ${lossy} lost characters on the way; compared by letters`;
  return [tell('compare-letters-only', message)];
}
