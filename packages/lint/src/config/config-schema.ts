import { findConcept } from '@cydkit/taxonomy';
import * as v from 'valibot';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { settings } from '../rule-settings';
import { findRule, isReaderCode } from '../rules/find-rule';
import type { Config } from './model';

const severity = v.picklist(['error', 'warning', 'info']);
const setting = v.picklist(settings);
const preset = v.picklist(['auto', '10-K', '20-F', '8-K', '6-K']);

/** Accepts names of rules in either case; editors complete them as they are written. */
export const namesRule: v.CheckAction<string, undefined> = v.check(
  (name) => findRule(name) !== undefined || isReaderCode(name),
);

const ruleName = v.pipe(
  v.string(),
  namesRule,
  v.description('Id (`materiality-flag-missing`) or number (`C02`) of a rule, or a reader’s code.'),
);

/** Rejects lists: to JavaScript a list is an object, and an empty one would pass as an empty config. */
const object = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);

const filled = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ''),
  v.minLength(1),
);

/** Accepts the local name of a concept. */
export function isKnownConcept(name: string): boolean {
  return findConcept(name) !== undefined;
}

const rules = v.pipe(
  object,
  v.record(ruleName, setting),
  v.description('Settings of rules: off or another severity.'),
);

const selector = {
  files: v.optional(
    v.pipe(v.array(filled), v.description('Globs of document names. Default: all.')),
  ),
  forms: v.optional(v.pipe(v.array(filled), v.description('Forms such as 10-K/A. Default: all.'))),
};

const overrideObject = v.strictObject({
  ...selector,
  preset: v.optional(preset),
  rules: v.optional(rules),
});
const override = v.pipe(object, overrideObject);

const suppressionObject = v.strictObject({
  ...selector,
  rule: ruleName,
  concept: v.optional(v.pipe(v.string(), v.check(isKnownConcept))),
  fingerprint: v.optional(
    v.pipe(v.string(), v.regex(/^(?:v2-)?[0-9a-f]{16}$/u, 'v2- and sixteen hexadecimal digits')),
  ),
  reason: v.pipe(filled, v.description('Why the finding is accepted.')),
});
const suppression = v.pipe(object, suppressionObject);

const configObject = v.strictObject({
  $schema: v.optional(v.string()),
  preset: v.optional(
    v.pipe(preset, v.description('The form to check filings as if they state none.')),
  ),
  rules: v.optional(rules),
  overrides: v.optional(v.array(override)),
  suppressions: v.optional(v.array(suppression)),
  baseline: v.optional(
    v.pipe(filled, v.description('A file of known findings, next to the config.')),
  ),
  severity: v.optional(
    v.pipe(severity, v.description('Findings of this severity and above fail the run.')),
  ),
  maxWarnings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  userAgent: v.optional(
    v.pipe(
      filled,
      v.description('Who fetches from EDGAR: your name or company, and your e-mail address.'),
    ),
  ),
});

/** Checks a config; the published JSON Schema is generated from it. */
export const configSchema: v.GenericSchema<unknown, Config> = v.pipe(
  object,
  configObject,
  v.title('cyd.config.json'),
  v.description('How `cyd lint` checks filings.'),
);

/** The JSON Schema, draft 2020-12, of a `cyd.config.json`. */
export const configJsonSchema: Readonly<Record<string, unknown>> = schema;

/** The known keys of the config itself and of the objects in its lists. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  config: Object.keys(configObject.entries),
  overrides: Object.keys(overrideObject.entries),
  suppressions: Object.keys(suppressionObject.entries),
};
