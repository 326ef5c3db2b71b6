import type { Diagnostic, Severity } from '@cydkit/parser';
import type { RuleSetting } from './model/result';
import type { Rule } from './model/rule';
import { findRule, isReaderCode } from './rules/find';

/** What is to be said, and how severely. */
export interface Settings {
  /** The severity of a rule's findings; `null` where it is off. */
  ofRule(rule: Rule): Severity | null;
  /** The same for what a reader said and no rule judges, or one that judges it by its code. */
  ofReader(diagnostic: Diagnostic, rule?: Rule): Severity | null;
}

/**
 * @throws RangeError for a name that stands for no rule and no code, and for a setting that is none.
 */
export function settingsOf(given: Readonly<Record<string, RuleSetting>>): Settings {
  const byName = new Map<string, RuleSetting>();
  for (const [name, setting] of Object.entries(given)) {
    const rule = findRule(name);
    if (rule === undefined && !isReaderCode(name)) {
      throw new RangeError(`expected the id of a rule or a code, found "${name}"`);
    }
    if (!isSetting(setting)) {
      throw new RangeError(`${name}: expected off, info, warning or error, found "${setting}"`);
    }
    byName.set(rule?.id ?? name, setting);
  }
  const choose = (
    names: readonly (string | undefined)[],
    byDefault: RuleSetting,
  ): Severity | null => {
    const setting = names.flatMap((name) => byName.get(name ?? '') ?? [])[0];
    const chosen = setting ?? byDefault;
    return chosen === 'off' ? null : chosen;
  };
  return {
    ofRule: ({ id, severity }) => choose([id], severity),
    ofReader: ({ code, severity }, rule) => {
      // What a reader mentions about its own reading is no finding about the filing, unless asked for.
      const own = severity === 'info' ? 'off' : severity;
      return choose([code, rule?.id], rule?.severity ?? own);
    },
  };
}

const settings: ReadonlySet<unknown> = new Set(['off', 'info', 'warning', 'error']);

export function isSetting(value: unknown): value is RuleSetting {
  return settings.has(value);
}
