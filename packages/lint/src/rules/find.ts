import { type DiagnosticCode, diagnosticCodes } from '@cydkit/parser';
import type { Rule } from '../model/rule';
import { rules } from './rules';

const byName: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) => [
    [rule.id, rule],
    [rule.number, rule],
  ]),
);

const byCode: ReadonlyMap<string, Rule> = new Map(
  rules.flatMap((rule) => (rule.codes ?? []).map((code) => [code, rule] as const)),
);

/** The rule of an id (`materiality-flag-denied`) or a catalogue number (`X01`, `x01`). */
export function findRule(name: string): Rule | undefined {
  return byName.get(name) ?? byName.get(name.toUpperCase());
}

/** The rule that judges what a reader says under a code. */
export function ruleOfCode(code: string): Rule | undefined {
  return byCode.get(code);
}

/** Whether a reader has the code. */
export function isReaderCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, code);
}
