import { type SchemaName, schemas } from '@cydkit/reporters/schemas';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Problem } from '../../../../packages/parser/test/fuzz/model-rules';

/** The schema of each writer's JSON. */
const schemaOf: Readonly<Record<string, SchemaName>> = {
  'facts as json': 'filing',
  'report as json': 'report',
  'findings as json': 'lint',
  'comparison as json': 'comparison',
};

const compiled = new Map<SchemaName, ValidateFunction>();

/** Finds what our own schema does not allow in the JSON of a writer. */
export function schemaErrors(writer: string, text: string): Problem[] {
  const name = schemaOf[writer];
  if (name === undefined || text === '') return [];
  const validate = compiled.get(name) ?? compile(name);
  if (validate(JSON.parse(text))) return [];
  const detail = JSON.stringify(validate.errors?.slice(0, 3)).slice(0, 1000);
  return [{ rule: `${writer} is valid by its schema`, detail }];
}

function compile(name: SchemaName): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(schemas[name]);
  compiled.set(name, validate);
  return validate;
}
