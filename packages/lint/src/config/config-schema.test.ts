import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/catalogue';
import { allNames } from '../rules/suggest-rules';
import { configJsonSchema, configSchema, namesRule } from './config-schema';

const formerNames = rules.flatMap(({ aliases = [] }) => aliases);

/** JSON Schema cannot express the check of a name, so it lists all names, which editors complete. */
const generated = toJsonSchema(configSchema, {
  target: 'draft-2020-12',
  errorMode: 'ignore',
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction === namesRule
      ? { ...jsonSchema, enum: [...allNames, ...formerNames] }
      : undefined,
});

describe('configJsonSchema', () => {
  it('is up to date with the schema (`npm run generate` writes it)', async () => {
    const file = join(import.meta.dirname, '../../schemas/config.schema.json');
    await expect(`${JSON.stringify(generated, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  const validate = new Ajv2020({ strict: true }).compile(configJsonSchema);

  it.each([
    [{ rules: { C02: 'off' }, suppressions: [{ rule: 'fact-nil', reason: 'On purpose.' }] }, true],
    [{ rules: { C06: 'off' } }, true],
    [{ rules: { X99: 'off' } }, false],
    [{ suppressions: [{ rule: 'C02' }] }, false],
    [{ rule: {} }, false],
  ])('accepts %j: %s', (config, valid) => {
    expect(validate(config)).toBe(valid);
  });
});
