import { type ConfigProblems, configMessages } from '../../src/config/config-messages';
import { settingMessages } from '../../src/rule-settings';

/** Example data for every message about a config, from which `docs/messages.md` is generated. */
const configExamples: ConfigProblems = {
  'wrong-type': { place: 'rules.C02', expected: 'off, info, warning or error', found: '"loud"' },
  'unknown-rule': { place: 'rules', name: 'flag-missing', suggestion: 'flags-missing' },
  'rule-renamed': { place: 'rules', name: 'C06', rule: 'C05 third-party-flags-missing' },
  'unknown-concept': { place: 'suppressions[0].concept', name: 'Lamps' },
  'unknown-key': { place: 'rule', suggestion: 'rules' },
  'missing-key': { place: 'suppressions[0]', key: 'reason' },
  empty: { place: 'suppressions[0].reason' },
};

/** A text that users read, for review. */
export interface MessageRow {
  name: string;
  text: string;
}

/** Returns what lint reports about configs and settings, each message made from its example. */
export function lintMessageRows(): MessageRow[] {
  const problems = Object.keys(configExamples) as (keyof ConfigProblems)[];
  return [
    ...problems.map((problem) => ({ name: problem, text: configMessage(problem) })),
    { name: 'unknown-name', text: settingMessages.unknownName('X999') },
    { name: 'not-a-setting', text: settingMessages.notASetting('C02', 'loud') },
  ];
}

function configMessage<Problem extends keyof ConfigProblems>(problem: Problem): string {
  return configMessages[problem](configExamples[problem]);
}
