import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { allNames } from '../rules/suggest';
import { configJsonSchema } from './json-schema';
import { configSchema, namesRule } from './schema';

/** Editors complete what is listed; how a name is checked, JSON Schema cannot say. */
const generated = toJsonSchema(configSchema, {
  target: 'draft-2020-12',
  errorMode: 'ignore',
  overrideAction: ({ valibotAction, jsonSchema }) =>
    valibotAction === namesRule ? { ...jsonSchema, enum: [...allNames] } : undefined,
});

describe('the JSON Schema of a config', () => {
  it('is the published one; `pnpm run generate` writes it', async () => {
    const file = join(import.meta.dirname, '../../schemas/config.schema.json');
    await expect(`${JSON.stringify(generated, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  const validate = new Ajv2020({ strict: true }).compile(configJsonSchema);

  it.each([
    [{ rules: { C02: 'off' }, suppressions: [{ rule: 'fact-nil', reason: 'On purpose.' }] }, true],
    [{ rules: { X99: 'off' } }, false],
    [{ suppressions: [{ rule: 'C02' }] }, false],
    [{ rule: {} }, false],
  ])('says of %j: %s', (config, valid) => {
    expect(validate(config)).toBe(valid);
  });
});
