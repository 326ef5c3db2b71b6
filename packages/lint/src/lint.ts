import type { Diagnostic, Filing } from '@cydkit/parser';
import { Fingerprints } from './fingerprint';
import { type Found, foundByReader, foundByRule, inReadingOrder } from './found';
import type { Finding } from './model/finding';
import type { LintOptions, LintResult } from './model/result';
import type { Subject } from './model/subject';
import { appliesTo } from './rules/applies';
import { ruleOfCode } from './rules/find';
import { rules } from './rules/rules';
import { type Settings, settingsOf } from './settings';
import { sortOut } from './sort-out';
import { createSubject } from './subject/subject';

/**
 * What a filing tells against itself and against the rules. The same filing and options always give
 * the same findings, in the order of the document; each has its evidence.
 *
 * @throws RangeError where `options.rules` names no rule or no setting.
 */
export function lint(filing: Filing, options: LintOptions = {}): LintResult {
  const settings = settingsOf(options.rules ?? {});
  const subject = createSubject(filing, options);

  const byRules = runRules(subject, settings);
  const byReaders = takeOver(subject, settings, spokenFor(byRules));
  const findings = toFindings(inReadingOrder([...byRules, ...byReaders]));

  return { filing, ...sortOut(filing, findings, options) };
}

function runRules(subject: Subject, settings: Settings): Found[] {
  return rules.flatMap((rule) => {
    const severity = settings.ofRule(rule);
    if (severity === null || !appliesTo(rule.scope, subject)) return [];
    return Array.from(rule.check(subject), (hit) => foundByRule(rule, severity, hit));
  });
}

/** What the readers said is part of the result, at the severity of the rule that judges it. */
function takeOver(
  subject: Subject,
  settings: Settings,
  spokenFor: ReadonlySet<Diagnostic>,
): Found[] {
  return subject.filing.diagnostics.flatMap((diagnostic) => {
    if (spokenFor.has(diagnostic)) return [];
    const rule = ruleOfCode(diagnostic.code);
    const severity = settings.ofReader(diagnostic, rule);
    return severity === null ? [] : [foundByReader(subject, diagnostic, severity, rule)];
  });
}

/** What the readers said and a rule says with more to go by. */
function spokenFor(found: readonly Found[]): Set<Diagnostic> {
  return new Set(found.flatMap(({ diagnostic }) => diagnostic ?? []));
}

function toFindings(found: readonly Found[]): Finding[] {
  const fingerprints = new Fingerprints();
  return found.map(({ diagnostic: _, ...finding }) => ({
    ...finding,
    fingerprint: fingerprints.of(finding.code, finding.evidence),
  }));
}
