import * as v from 'valibot';
import { findRenamed } from '../rules/find-rule';
import { similarNames, suggestRules } from '../rules/suggest-rules';
import { configMessages } from './config-messages';
import { configSchema, isKnownConcept, knownKeys, namesRule } from './config-schema';
import type { Config } from './model';

/**
 * A config and what is worth knowing about it, or everything that is wrong with it: where, what is
 * expected, what was found.
 */
export type ConfigReading = { config: Config; notes: string[] } | { problems: string[] };

/** Checks what JSON gave and returns it as a config only if it has no problem at all. */
export function readConfig(value: unknown): ConfigReading {
  const result = v.safeParse(configSchema, value);
  const inherited = inheritedKeys(value, []);
  if (result.success && inherited.length === 0) {
    return { config: result.output, notes: renamedRules(result.output) };
  }
  const problems = (result.issues ?? []).filter(isReported).map(describe);
  const unknown = inherited.map((keys) =>
    configMessages['unknown-key']({ place: placeOf(keys), suggestion: null }),
  );
  return { problems: [...problems, ...unknown] };
}

/** Notes the former names of rules, which still work. */
function renamedRules({ rules = {}, overrides = [], suppressions = [] }: Config): string[] {
  const named = [
    ...Object.keys(rules).map((name) => ({ place: 'rules', name })),
    ...overrides.flatMap((override, at) =>
      Object.keys(override.rules ?? {}).map((name) => ({ place: `overrides[${at}].rules`, name })),
    ),
    ...suppressions.map(({ rule }, at) => ({ place: `suppressions[${at}].rule`, name: rule })),
  ];
  return named.flatMap(({ place, name }) => {
    const rule = findRenamed(name);
    if (rule === undefined) return [];
    return configMessages['rule-renamed']({ place, name, rule: `${rule.number} ${rule.id}` });
  });
}

/** An empty string is reported as a blank one already, and a key that objects inherit below. */
function isReported({ type, path }: v.BaseIssue<unknown>): boolean {
  return type !== 'min_length' && !isInherited(path?.at(-1)?.key);
}

/** Configs are four levels deep: `overrides`, its items, `rules`, and their names. */
const mostLevels = 4;

/**
 * Finds keys such as `constructor` and `__proto__`, which every object seems to have, so that schemas
 * pass over them.
 */
function inheritedKeys(value: unknown, path: readonly unknown[]): (readonly unknown[])[] {
  if (typeof value !== 'object' || value === null || path.length >= mostLevels) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => inheritedKeys(item, [...path, at]));
  return Object.entries(value).flatMap(([key, item]) => {
    const place = [...path, key];
    return isInherited(key) ? [place] : inheritedKeys(item, place);
  });
}

function isInherited(key: unknown): boolean {
  return key === 'prototype' || (typeof key === 'string' && key in Object.prototype);
}

function describe(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received, requirement, input } = issue;
  const path = issue.path ?? [];
  const keys = path.map(({ key }) => key);
  const place = placeOf(keys);
  if (type === 'strict_object') {
    if (expected === 'never') {
      return configMessages['unknown-key']({ place, suggestion: similarKey(keys) });
    }
    const key = String(keys.at(-1));
    return configMessages['missing-key']({ place: placeOf(keys.slice(0, -1)), key });
  }
  if (requirement === namesRule.requirement) {
    const isKey = path.at(-1)?.origin === 'key';
    const name = String(input);
    const suggestion = suggestRules(name)[0] ?? null;
    const owner = isKey ? placeOf(keys.slice(0, -1)) : place;
    return configMessages['unknown-rule']({ place: owner, name, suggestion });
  }
  if (requirement === isKnownConcept) {
    return configMessages['unknown-concept']({ place, name: String(input) });
  }
  if (type === 'check') return configMessages.empty({ place });
  const wanted = type === 'custom' || type === 'regex' ? issue.message : inWords(expected);
  return configMessages['wrong-type']({ place, expected: wanted, found: foundInWords(received) });
}

/** `suppressions[0].reason` */
function placeOf(keys: readonly unknown[]): string {
  const steps = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.length === 0 ? 'The config' : steps.join('').replace(/^\./u, '');
}

const words: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  Array: 'a list',
  Object: 'an object',
  '>=0': 'a number of at least 0',
};

/** Writes `("off" | "info" | "error")` as `off, info or error`. */
function inWords(expected: string | null): string {
  if (expected === null) return 'a whole number';
  const choices = expected.replaceAll(/[()"]/gu, '').split(' | ');
  const last = choices.pop() ?? '';
  return choices.length === 0 ? (words[last] ?? last) : `${choices.join(', ')} or ${last}`;
}

/** Number of characters of a value that a problem quotes. */
const longest = 60;

function foundInWords(received: string): string {
  const known = words[received] ?? received;
  return known.length > longest ? `${known.slice(0, longest - 1)}…` : known;
}

function similarKey(keys: readonly unknown[]): string | null {
  const known = knownKeys[keys.length > 1 ? String(keys[0]) : 'config'] ?? [];
  return similarNames(String(keys.at(-1)), known)[0] ?? null;
}
