import type { Diagnostic, Fact, Location, ReaderDiagnostic, Severity } from '@cydkit/parser';
import type { Evidence, Finding } from './model/finding';
import type { Hit, Rule } from './model/rule';
import type { Subject } from './model/subject';

/** A finding without its fingerprint, and with the reader's diagnostic that it replaces. */
export interface DraftFinding extends Omit<Finding, 'fingerprint' | 'formerFingerprints'> {
  /** The part of its evidence that makes the fingerprint. */
  about: readonly Evidence[];
  diagnostic?: ReaderDiagnostic;
}

/** Makes a finding of what a rule's check found. */
export function draftOfHit(rule: Rule, severity: Severity, hit: Hit): DraftFinding {
  const evidence = [...hit.evidence, ...(hit.otherwise ?? [])];
  const [first] = hit.evidence;
  const location = first.locations[0];
  const related = evidence.slice(1).flatMap(relatedPlace);
  return {
    code: rule.id,
    rule: rule.id,
    severity,
    message: messageOf(rule, hit.args),
    args: hit.args,
    evidence,
    about: hit.evidence,
    ...(location && { location }),
    ...(related.length > 0 && { related }),
    fix: hit.fix ?? rule.fix,
    ...(hit.diagnostic && { diagnostic: hit.diagnostic }),
  };
}

function messageOf({ message, title }: Rule, args: Hit['args']): string {
  return typeof message === 'function' ? message(args) : (message ?? title);
}

function relatedPlace({ shows, locations: [location] }: Evidence): Diagnostic['related'] & object {
  return location === undefined ? [] : [{ message: shows, location }];
}

/**
 * Returns a function that makes a finding of what a reader reported, with the fact that it is about
 * as its evidence.
 */
export function draftsOfDiagnostics({
  filing: { facts },
}: Subject): (
  diagnostic: ReaderDiagnostic,
  severity: Severity,
  rule: Rule | undefined,
) => DraftFinding {
  const factAt = factsByStart(facts);
  return (diagnostic, severity, rule) => {
    const { location } = diagnostic;
    const fact = location === undefined ? null : (factAt.get(keyOf(location)) ?? null);
    const evidence = {
      shows: 'The place',
      fact,
      concept: facts[fact ?? -1]?.concept ?? null,
      quote: null,
      marks: [],
      span: null,
      locations: location === undefined ? [] : [location],
    };
    const fix = diagnostic.fix ?? rule?.fix;
    return {
      ...diagnostic,
      rule: rule?.id ?? diagnostic.code,
      severity,
      evidence: [evidence],
      about: [evidence],
      ...(fix !== undefined && { fix }),
    };
  };
}

/** Returns the index of the first fact with a part that starts at a place. */
function factsByStart(facts: readonly Fact[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const [index, { locations }] of facts.entries()) {
    for (const location of locations) {
      const key = keyOf(location);
      if (!first.has(key)) first.set(key, index);
    }
  }
  return first;
}

function keyOf({ document, start }: Location): string {
  return `${start} ${document}`;
}

/** Sorts findings: the document as a whole first, then by fact and by position in its text. */
export function inReadingOrder(drafts: readonly DraftFinding[]): DraftFinding[] {
  return [...drafts].sort((a, b) => factOf(a) - factOf(b) || startOf(a) - startOf(b));
}

function factOf({ evidence: [first] }: DraftFinding): number {
  return first?.fact ?? -1;
}

function startOf({ evidence: [first] }: DraftFinding): number {
  return first?.span?.start ?? -1;
}
