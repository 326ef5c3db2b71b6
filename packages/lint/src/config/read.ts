import * as v from 'valibot';
import { suggestRules } from '../rules/suggest';
import type { Config } from './model';
import { configSchema } from './schema';

/** A config, or all that is wrong with it: where, what was expected, what was found. */
export type ConfigReading = { config: Config } | { problems: string[] };

/** Reads a config from what JSON gave. A config with any problem is none. */
export function readConfig(value: unknown): ConfigReading {
  const result = v.safeParse(configSchema, value);
  return result.success ? { config: result.output } : { problems: result.issues.map(describe) };
}

/** `rules.X99: expected the id or number of a rule, found "X99"` */
function describe(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return `${path === '' ? 'config' : path}: ${explain(issue)}`;
}

function explain({ type, expected, received, message, input, path }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') {
    const known = Object.keys(path?.at(-1)?.input ?? {}).length;
    return known > 0 ? 'no such key' : 'unexpected value';
  }
  if (type === 'check' || type === 'custom' || type === 'regex') {
    return `${message}, found ${received}${didYouMean(input)}`;
  }
  return `expected ${expected ?? 'another value'}, found ${received}`;
}

function didYouMean(input: unknown): string {
  if (typeof input !== 'string') return '';
  const [first] = suggestRules(input);
  return first === undefined ? '' : `; did you mean "${first}"?`;
}
