import * as v from 'valibot';
import { similarNames, suggestRules } from '../rules/suggest';
import type { Config } from './model';
import { configSchema, knownKeys } from './schema';

/** A config, or all that is wrong with it: where, what was expected, what was found. */
export type ConfigReading = { config: Config } | { problems: string[] };

/** Reads a config from what JSON gave. A config with any problem is none. */
export function readConfig(value: unknown): ConfigReading {
  const result = v.safeParse(configSchema, value);
  return result.success
    ? { config: result.output }
    : { problems: result.issues.filter(isTold).map(describe) };
}

/** An empty text is told as a blank one already. */
function isTold({ type }: v.BaseIssue<unknown>): boolean {
  return type !== 'min_length';
}

/** `rules.X99: expected the id or number of a rule, found "X99"` */
function describe(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  if (issue.type === 'strict_object' && issue.expected !== 'never') {
    return `${placeOf(keys.slice(0, -1))}: expected a ${keys.at(-1)}, found none`;
  }
  return `${placeOf(keys)}: ${explain(issue, keys)}`;
}

/** `suppressions[0].reason` */
function placeOf(keys: readonly unknown[]): string {
  const steps = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.length === 0 ? 'config' : steps.join('').replace(/^\./u, '');
}

function explain(issue: v.BaseIssue<unknown>, keys: readonly unknown[]): string {
  const { type, expected, received, message, input } = issue;
  if (type === 'strict_object') return `no such key${didYouMeanKey(keys)}`;
  const found = foundIn(input, received);
  if (type === 'check' || type === 'custom' || type === 'regex') {
    return `${message}, found ${found}${didYouMeanRule(input)}`;
  }
  return `expected ${inWords(expected)}, found ${found}`;
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  Array: 'a list',
  Object: 'an object',
  '>=0': 'a number of at least 0',
};

/** `("off" | "info" | "error")` is `off, info or error`. */
function inWords(expected: string | null): string {
  if (expected === null) return 'a whole number';
  const choices = expected.replaceAll(/[()"]/gu, '').split(' | ');
  const last = choices.pop() ?? '';
  return choices.length === 0 ? (words[last] ?? last) : `${choices.join(', ')} or ${last}`;
}

function foundIn(input: unknown, received: string): string {
  if (input === undefined || (typeof input === 'string' && input.trim() === '')) return 'none';
  return words[received] ?? received;
}

function didYouMeanKey(keys: readonly unknown[]): string {
  const known = knownKeys[keys.length > 1 ? String(keys[0]) : 'config'] ?? [];
  return didYouMean(similarNames(String(keys.at(-1)), known));
}

function didYouMeanRule(input: unknown): string {
  return typeof input === 'string' ? didYouMean(suggestRules(input)) : '';
}

function didYouMean([first]: readonly string[]): string {
  return first === undefined ? '' : `; did you mean "${first}"?`;
}
