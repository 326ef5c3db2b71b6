import type { Diagnostic, Location, Severity } from '@cydkit/parser';
import type { Evidence, Finding } from './model/finding';
import type { Hit, Rule } from './model/rule';
import type { Subject } from './model/subject';

/** A finding on its way: without a fingerprint, with the diagnostic that it stands for. */
export interface Found extends Omit<Finding, 'fingerprint'> {
  diagnostic?: Diagnostic;
}

export function foundByRule(rule: Rule, severity: Severity, hit: Hit): Found {
  const [first, ...others] = hit.evidence;
  const location = first.locations[0];
  const related = others.flatMap(relatedOf);
  return {
    code: rule.id,
    rule: rule.id,
    severity,
    message: hit.message,
    args: {},
    evidence: hit.evidence,
    ...(location && { location }),
    ...(related.length > 0 && { related }),
    fix: hit.fix ?? rule.fix,
    ...(hit.diagnostic && { diagnostic: hit.diagnostic }),
  };
}

function relatedOf({ shows, locations: [location] }: Evidence): Diagnostic['related'] & object {
  return location === undefined ? [] : [{ message: shows, location }];
}

/** What a reader said, with the fact that it is about as its evidence. */
export function foundByReader(
  subject: Subject,
  diagnostic: Diagnostic,
  severity: Severity,
  rule: Rule | undefined,
): Found {
  const fix = diagnostic.fix ?? rule?.fix;
  return {
    ...diagnostic,
    rule: rule?.id ?? diagnostic.code,
    severity,
    evidence: [placeOfDiagnostic(subject, diagnostic)],
    ...(fix !== undefined && { fix }),
  };
}

function placeOfDiagnostic({ filing }: Subject, { location }: Diagnostic): Evidence {
  const fact = location === undefined ? -1 : filing.facts.findIndex(begins(location));
  return {
    shows: 'The place',
    fact: fact === -1 ? null : fact,
    concept: filing.facts[fact]?.concept ?? null,
    quote: null,
    span: null,
    locations: location === undefined ? [] : [location],
  };
}

function begins(at: Location): (fact: Subject['filing']['facts'][number]) => boolean {
  return ({ locations }) =>
    locations.some(({ document, start }) => document === at.document && start === at.start);
}

/** Of the document as a whole first, then fact by fact and word by word; rules in their order. */
export function inReadingOrder(found: readonly Found[]): Found[] {
  return [...found].sort((a, b) => factOf(a) - factOf(b) || startOf(a) - startOf(b));
}

function factOf({ evidence: [first] }: Found): number {
  return first?.fact ?? -1;
}

function startOf({ evidence: [first] }: Found): number {
  return first?.span?.start ?? -1;
}
