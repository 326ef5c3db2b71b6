import type { RuleSetting } from '@cydkit/lint';
import type { Severity } from '@cydkit/parser';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from '../format';
import type { InputOptions } from '../options';

export const lintFormats: readonly Format[] = [
  'terminal',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'markdown',
  'html',
];

/** The options of `cyd lint`; what is not given, the config decides. */
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
}

export function addLintOptions(command: Command): void {
  command
    .option('--config <file>', 'read this config, not the cyd.config.json found upwards')
    .option('--no-config', 'read no config')
    .addOption(
      new Option('--rule <name=setting>', 'set a rule to off, info, warning or error; repeatable')
        .argParser(addSetting)
        .default({}, 'as the config says'),
    )
    .addOption(
      new Option('--preset <form>', 'look at filings that state no form as at this one').choices([
        'auto',
        '10-K',
        '20-F',
        '8-K',
        '6-K',
      ]),
    )
    .option('--prior <input>', "the registrants' reports of the year before, to compare with")
    .addOption(
      new Option(
        '--severity <level>',
        'findings of this level and above fail (default: error)',
      ).choices(['error', 'warning', 'info']),
    )
    .addOption(
      new Option('--max-warnings <number>', 'more warnings than this fail').argParser(parseCount),
    )
    .option('--exit-zero', 'exit with 0 whatever is found')
    .option('--baseline <file>', 'leave out the findings that this file knows')
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
  throw new InvalidArgumentError('Expected a rule and its setting, such as T05=off.');
}

function isSetting(setting: string | undefined): setting is RuleSetting {
  return setting === 'off' || setting === 'info' || setting === 'warning' || setting === 'error';
}

function parseCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a whole number.');
}
