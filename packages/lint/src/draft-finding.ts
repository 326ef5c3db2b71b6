import type { Diagnostic, Location, ReaderDiagnostic, Severity } from '@cydkit/parser';
import type { Evidence, Finding } from './model/finding';
import type { Hit, Rule } from './model/rule';
import type { Subject } from './model/subject';

/** A finding without its fingerprint, and with the reader's diagnostic that it replaces. */
export interface DraftFinding extends Omit<Finding, 'fingerprint'> {
  diagnostic?: ReaderDiagnostic;
}

/** Makes a finding of what a rule's check found. */
export function draftOfHit(rule: Rule, severity: Severity, hit: Hit): DraftFinding {
  const [first, ...others] = hit.evidence;
  const location = first.locations[0];
  const related = others.flatMap(relatedPlace);
  return {
    code: rule.id,
    rule: rule.id,
    severity,
    message: messageOf(rule, hit.args),
    args: hit.args,
    evidence: hit.evidence,
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

/** Makes a finding of what a reader reported, with the fact that it is about as its evidence. */
export function draftOfDiagnostic(
  subject: Subject,
  diagnostic: ReaderDiagnostic,
  severity: Severity,
  rule: Rule | undefined,
): DraftFinding {
  const fix = diagnostic.fix ?? rule?.fix;
  return {
    ...diagnostic,
    rule: rule?.id ?? diagnostic.code,
    severity,
    evidence: [evidenceOfDiagnostic(subject, diagnostic)],
    ...(fix !== undefined && { fix }),
  };
}

function evidenceOfDiagnostic({ filing }: Subject, { location }: ReaderDiagnostic): Evidence {
  const fact = location === undefined ? -1 : filing.facts.findIndex(startsAt(location));
  return {
    shows: 'The place',
    fact: fact === -1 ? null : fact,
    concept: filing.facts[fact]?.concept ?? null,
    quote: null,
    span: null,
    locations: location === undefined ? [] : [location],
  };
}

function startsAt(at: Location): (fact: Subject['filing']['facts'][number]) => boolean {
  return ({ locations }) =>
    locations.some(({ document, start }) => document === at.document && start === at.start);
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
