import { type DiagnosticCode, diagnosticCodes } from '@cydkit/parser';
import type { Rule } from '../model/rule';
import { rules } from './catalogue';

const byName: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) =>
    [rule.id, rule.number, ...(rule.aliases ?? [])].map((name) => [name, rule] as const),
  ),
);

const byCode: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) => (rule.codes ?? []).map((code) => [code, rule] as const)),
);

/** Finds a rule by id (`materiality-flag-denied`) or catalogue number (`X01`, `x01`), former ones too. */
export function findRule(name: string): Rule | undefined {
  return byName.get(name) ?? byName.get(name.toUpperCase());
}

/** Finds the rule that a name was replaced by; `undefined` for names in use and unknown ones. */
export function findRenamed(name: string): Rule | undefined {
  const rule = findRule(name);
  return rule?.aliases?.some((alias) => [name, name.toUpperCase()].includes(alias))
    ? rule
    : undefined;
}

/** Finds the rule that judges a reader's code. */
export function ruleOfCode(code: string): Rule | undefined {
  return byCode.get(code);
}

/** Reports whether a name is a reader's code. */
export function isReaderCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code);
}

/** Where the rule pages are published. */
export const rulePages = 'https://github.com/cydkit/cydkit/blob/main/docs/rules';

/** Returns the address of the page of a rule or reader's code; `null` for any other name. */
export function pageUrl(name: string): string | null {
  const rule = findRule(name);
  if (rule !== undefined) return `${rulePages}/${rule.id}.md`;
  return isReaderCode(name) ? `${rulePages}/readers.md#${name}` : null;
}
