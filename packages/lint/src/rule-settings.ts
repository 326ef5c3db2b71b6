import type { Diagnostic, Severity } from '@cydkit/parser';
import type { RuleSetting } from './model/result';
import type { Rule } from './model/rule';
import { findRule, isReaderCode } from './rules/find-rule';

/** Which rules are on, and at what severity. */
export interface RuleSettings {
  /** The severity of a rule's findings; `null` where it is off. */
  ofRule(rule: Pick<Rule, 'id' | 'severity'>): Severity | null;
  /** The severity of a reader's diagnostic, given the rule that judges its code, if any. */
  ofReader(diagnostic: Pick<Diagnostic, 'code' | 'severity'>, rule?: Rule): Severity | null;
}

/**
 * Resolves settings by id, number or code.
 *
 * @throws RangeError for a name that is neither a rule nor a code, and for an invalid setting.
 */
export function resolveSettings(given: Readonly<Record<string, RuleSetting>>): RuleSettings {
  for (const [name, setting] of Object.entries(given)) {
    if (findRule(name) === undefined && !isReaderCode(name)) {
      throw new RangeError(settingMessages.unknownName(name));
    }
    if (!isSetting(setting)) throw new RangeError(settingMessages.notASetting(name, setting));
  }
  const byName = new Map(Object.entries(settingsById(given)));
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
      // A reader's remark on its own reading is no finding about the filing, unless asked for.
      const own = severity === 'info' ? 'off' : severity;
      return choose([code, rule?.id], rule?.severity ?? own);
    },
  };
}

/**
 * Returns settings by the ids of rules and by codes. Where several names of one rule are set, such as
 * those of rules that are now one, the strictest setting counts.
 */
export function settingsById(
  given: Readonly<Record<string, RuleSetting>>,
): Record<string, RuleSetting> {
  const byId = new Map<string, RuleSetting>();
  for (const [name, setting] of Object.entries(given)) {
    const id = findRule(name)?.id ?? name;
    const other = byId.get(id);
    if (other === undefined || isStricter(setting, other)) byId.set(id, setting);
  }
  return Object.fromEntries(byId);
}

/** Reports whether a setting is above another: `error` is the strictest, `off` the least. */
export function isStricter(setting: RuleSetting, other: RuleSetting): boolean {
  return settings.indexOf(setting) > settings.indexOf(other);
}

/** What `lint` throws for invalid settings. */
export const settingMessages = {
  unknownName: (name: string): string =>
    `No rule or reader code is named "${name}". Use an id (materiality-flag-missing), a number (C02) or a code.`,
  notASetting: (name: string, found: unknown): string =>
    `The setting of ${name} must be off, info, warning or error, not "${String(found)}"`,
};

/** The least strict is the first. */
export const settings: readonly ['off', 'info', 'warning', 'error'] = [
  'off',
  'info',
  'warning',
  'error',
];

function isSetting(value: unknown): value is RuleSetting {
  return settings.some((setting) => setting === value);
}
