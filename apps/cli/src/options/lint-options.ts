import type { RuleSetting } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { messages } from '../messages/messages';
import { addCount } from './count-option';
import type { InputOptions } from './input-options';
import type { Format } from './output-options';

/** The formats of `cyd lint`. */
export const lintFormats: readonly Format[] = [
  'terminal',
  'full',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'csv',
  'markdown',
  'html',
];

/** The options of `cyd lint`. The config decides what they leave open. */
export interface LintCommandOptions extends InputOptions {
  /** A file; `false` for `--no-config`. */
  config?: string | false;
  rule: Record<string, RuleSetting>;
  preset?: string;
  severity?: Severity;
  maxWarnings?: number;
  exitZero?: true;
  baseline?: string;
  updateBaseline?: true;
  prior?: string;
  /** A folder. */
  corpus?: string;
  showConfig?: true;
}

/** Adds the options of `cyd lint`, except those of inputs and outputs. */
export function addLintOptions(command: Command): void {
  command
    .option('--config <file>', 'config file (default: the nearest cyd.config.json)')
    .option('--no-config', 'read no config')
    .option('--show-config', 'print the config that applies, as JSON, and read no input')
    .addOption(
      new Option('--rule <name=setting>', 'set a rule to off, info, warning or error; repeatable')
        .argParser(addSetting)
        .default({}, 'as the config says'),
    )
    .addOption(
      new Option('--preset <form>', 'form to assume for filings that state none').choices([
        'auto',
        '10-K',
        '20-F',
        '8-K',
        '6-K',
      ]),
    )
    .option('--prior <input>', 'earlier reports of the same registrants, to compare with')
    .option(
      '--corpus <folder>',
      'corpus of earlier reports and of other registrants, to compare with',
    )
    .addOption(
      new Option(
        '--severity <level>',
        'findings at this level or above fail (default: error)',
      ).choices(['error', 'warning', 'info']),
    );
  addCount(command, {
    flags: '--max-warnings <number>',
    description: 'more warnings than this fail',
    least: 0,
  })
    .addOption(
      new Option('--exit-zero', 'exit with 0 whatever the findings').conflicts([
        'severity',
        'maxWarnings',
      ]),
    )
    .option('--baseline <file>', 'known findings to leave out')
    .option('--update-baseline', 'write all findings of this run to the baseline');
}

function addSetting(
  value: string,
  before: Record<string, RuleSetting>,
): Record<string, RuleSetting> {
  const [name = '', setting, ...more] = value.split('=');
  if (name.trim() !== '' && isSetting(setting) && more.length === 0) {
    return { ...before, [name.trim()]: setting };
  }
  throw new InvalidArgumentError(messages.ruleSettingInvalid());
}

function isSetting(setting: string | undefined): setting is RuleSetting {
  return setting === 'off' || setting === 'info' || setting === 'warning' || setting === 'error';
}
