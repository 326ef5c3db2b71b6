import { findConcept } from '@cydkit/taxonomy';
import * as v from 'valibot';
import { findRule, isReaderCode } from '../rules/find';
import type { Config } from './model';

const severity = v.picklist(['error', 'warning', 'info']);
const setting = v.picklist(['off', 'info', 'warning', 'error']);
const preset = v.picklist(['auto', '10-K', '20-F', '8-K', '6-K']);

/** Rules may be named in either case; editors are given the names as they are written. */
export const namesRule: v.CheckAction<string, string> = v.check(
  (name) => findRule(name) !== undefined || isReaderCode(name),
  'expected the id or number of a rule, or a code of a reader',
);

const ruleName = v.pipe(
  v.string(),
  namesRule,
  v.description(
    'Id (`materiality-flag-missing`) or number (`C02`) of a rule, or code of a reader.',
  ),
);

/** A list is an object to JavaScript, and an empty one would pass for an empty config. */
const object = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object',
);

const filled = (what: string) =>
  v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', `expected ${what}`),
    v.minLength(1),
  );

const rules = v.pipe(
  object,
  v.record(ruleName, setting),
  v.description('Settings of rules: off, or another severity.'),
);

const selector = {
  files: v.optional(
    v.pipe(v.array(filled('a glob')), v.description('Globs of document names. Default: all.')),
  ),
  forms: v.optional(
    v.pipe(v.array(filled('a form')), v.description('Forms such as 10-K/A. Default: all.')),
  ),
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
  concept: v.optional(
    v.pipe(
      v.string(),
      v.check((name) => findConcept(name) !== undefined, 'expected the name of a CYD concept'),
    ),
  ),
  fingerprint: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u, 'expected sixteen hexadecimal digits')),
  ),
  reason: v.pipe(filled('a reason'), v.description('Why the finding is accepted.')),
});
const suppression = v.pipe(object, suppressionObject);

const configObject = v.strictObject({
  $schema: v.optional(v.string()),
  preset: v.optional(
    v.pipe(preset, v.description('The form as which filings that state none are looked at.')),
  ),
  rules: v.optional(rules),
  overrides: v.optional(v.array(override)),
  suppressions: v.optional(v.array(suppression)),
  baseline: v.optional(
    v.pipe(filled('a file'), v.description('A file of known findings, beside the config.')),
  ),
  severity: v.optional(
    v.pipe(severity, v.description('Findings of this severity and above fail the run.')),
  ),
  maxWarnings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What a config is checked against; the published JSON Schema is made of it. */
export const configSchema: v.GenericSchema<unknown, Config> = v.pipe(
  object,
  configObject,
  v.title('cyd.config.json'),
  v.description('How `cyd lint` looks at filings.'),
);

/** The keys that an object of a config may have: the config itself, and the members of its lists. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  config: Object.keys(configObject.entries),
  overrides: Object.keys(overrideObject.entries),
  suppressions: Object.keys(suppressionObject.entries),
};
