import { expectFiling, type Filing, type ReaderDiagnostic } from '@cydkit/parser';
import { applySuppressions } from './apply-suppressions';
import { separateCovered } from './covered-findings';
import {
  type DraftFinding,
  draftOfHit,
  draftsOfDiagnostics,
  inReadingOrder,
} from './draft-finding';
import { Fingerprints } from './fingerprint';
import type { Finding } from './model/finding';
import type { LintOptions, LintResult } from './model/result';
import type { Scope } from './model/rule';
import type { Subject } from './model/subject';
import { type RuleSettings, resolveSettings } from './rule-settings';
import { rules } from './rules/catalogue';
import { findRule, ruleOfCode } from './rules/find-rule';
import { createSubject } from './subject/create-subject';

/**
 * Finds contradictions, omissions and tagging errors in a filing. The same filing and options always
 * give the same findings, in document order, each with its evidence.
 *
 * @throws TypeError if `filing` is no filing.
 * @throws RangeError if `options.rules` has a name that is no rule, or a value that is no setting.
 */
export function lint(filing: Filing, options: LintOptions = {}): LintResult {
  expectFiling(filing);
  const settings = resolveSettings(options.rules ?? {});
  const subject = createSubject(filing, options);

  const byRules = runRules(subject, settings);
  const byReaders = takeOver(subject, settings, replacedBy(byRules));
  const findings = withFingerprints(inReadingOrder([...byRules, ...byReaders]), filing);

  return { filing, ...applySuppressions(filing, separateCovered(findings), options) };
}

function runRules(subject: Subject, settings: RuleSettings): DraftFinding[] {
  return rules.flatMap((rule) => {
    if (settings.ofRule(rule) === null || !appliesTo(rule.scope, subject)) return [];
    return [...rule.check(subject)].flatMap((hit) => {
      const severity = settings.ofRule({ ...rule, severity: hit.severity ?? rule.severity });
      return severity === null ? [] : [draftOfHit(rule, severity, hit)];
    });
  });
}

/** Reports whether a rule checks this filing. */
function appliesTo(scope: Scope, { form, edition }: Subject): boolean {
  if (form.amendment && !scope.amendments) return false;
  if (scope.filings !== 'any' && scope.filings !== form.family) return false;
  // Some formats do not name the edition; their filings are checked all the same.
  return scope.editions === undefined || edition === null || scope.editions.includes(edition);
}

/** Makes findings of what the readers reported, at the severity of the rule that judges the code. */
function takeOver(
  subject: Subject,
  settings: RuleSettings,
  replaced: ReadonlySet<ReaderDiagnostic>,
): DraftFinding[] {
  const draftOf = draftsOfDiagnostics(subject);
  return subject.filing.diagnostics.flatMap((diagnostic) => {
    if (replaced.has(diagnostic)) return [];
    const rule = ruleOfCode(diagnostic.code);
    const severity = settings.ofReader(diagnostic, rule);
    return severity === null ? [] : [draftOf(diagnostic, severity, rule)];
  });
}

/** The diagnostics that a rule reports in more detail. */
function replacedBy(drafts: readonly DraftFinding[]): Set<ReaderDiagnostic> {
  return new Set(drafts.flatMap(({ diagnostic }) => diagnostic ?? []));
}

function withFingerprints(drafts: readonly DraftFinding[], { facts }: Filing): Finding[] {
  const fingerprints = new Fingerprints(facts);
  return drafts.map(({ diagnostic: _, about, ...finding }) => ({
    ...finding,
    ...fingerprints.of(finding.code, about, findRule(finding.rule)?.aliases),
  }));
}
