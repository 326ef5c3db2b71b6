import { compare } from '@cydkit/compare';
import { lint } from '@cydkit/lint';
import type { Filing } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { comparisonJson } from '../src/json/comparison-json';
import { filingJson, reportJson } from '../src/json/filing-json';
import { lintJsonWriter } from '../src/lint/lint-json';
import { LintTally } from '../src/lint/lint-tally';
import { type JsonSchema, type SchemaName, schemas } from '../src/schemas';

/** Published schemas leave room for keys to come; our own output has none but those that they name. */
const validators = {
  filing: standalone(closed(schemas.filing)),
  report: standalone(closed(schemas.report)),
  comparison: standalone(closed(schemas.comparison)),
  lint: standalone(closed(schemas.lint)),
};

/** Compiled without knowing any other schema: each is complete in itself. */
function standalone(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** The schema without room for further keys. */
function closed(schema: JsonSchema): JsonSchema {
  const bases = new Set<unknown>();
  const visit = (node: unknown, change: (node: Record<string, unknown>) => object): unknown => {
    if (Array.isArray(node)) return node.map((each) => visit(each, change));
    if (node === null || typeof node !== 'object') return node;
    const entries = Object.entries(node).map(([key, value]) => [key, visit(value, change)]);
    return change(Object.fromEntries(entries));
  };
  // What others add keys to is closed there.
  visit(schema, (node) => {
    if ('$ref' in node && 'type' in node) bases.add(String(node['$ref']).split('/').at(-1));
    return node;
  });
  const strict = visit(schema, (node) => {
    const isObject = 'type' in node && ('properties' in node || '$ref' in node);
    return isObject ? { ...node, unevaluatedProperties: false } : node;
  });
  return reopened(strict as Definitions, bases) as JsonSchema;
}

interface Definitions {
  $defs?: Record<string, Definitions & { unevaluatedProperties?: unknown }>;
}

/** The schema, and those that it holds, with room in the definitions that others add keys to. */
function reopened(schema: Definitions, bases: ReadonlySet<unknown>): Definitions {
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    if (bases.has(name)) delete definition.unevaluatedProperties;
    reopened(definition, bases);
  }
  return schema;
}

/** Returns what makes a document invalid by its schema. */
export function errorsOf(name: SchemaName, value: unknown): unknown {
  const validate = validators[name];
  return validate(value) ? [] : validate.errors;
}

/** A document that is not valid by its schema, and why. */
export interface InvalidOutput {
  name: SchemaName;
  errors: unknown;
}

/** Writes a filing as each JSON document that has a schema, and returns those that are not valid. */
export function invalidOutputs(filing: Filing): InvalidOutput[] {
  const result = lint(filing);
  const tally = new LintTally();
  tally.add(result);
  const writer = lintJsonWriter();
  const linted = writer.add(result) + writer.end(tally.summary());
  const documents: Record<SchemaName, unknown> = {
    filing: filingJson(filing),
    report: reportJson(createReport(filing)),
    comparison: comparisonJson(compare(filing, filing)),
    lint: JSON.parse(linted),
  };
  return Object.entries(documents).flatMap(([key, value]) => {
    const name = key as SchemaName;
    // As it is read: what is no number in JSON becomes null.
    const errors = errorsOf(name, JSON.parse(JSON.stringify(value)));
    return Array.isArray(errors) && errors.length === 0 ? [] : [{ name, errors }];
  });
}
