import comparison from '../schemas/comparison.schema.json' with { type: 'json' };
import filing from '../schemas/filing.schema.json' with { type: 'json' };
import lint from '../schemas/lint.schema.json' with { type: 'json' };
import report from '../schemas/report.schema.json' with { type: 'json' };

/** A JSON Schema, draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON documents that have a schema. */
export type SchemaName = 'filing' | 'report' | 'comparison' | 'lint';

/**
 * The schemas of the JSON contract, each complete in itself. Also published as files,
 * `@cydkit/reporters/schemas/report.schema.json`, where the others refer to that of filings.
 */
export const schemas: Readonly<Record<SchemaName, JsonSchema>> = {
  filing,
  // JSON Schema 2020-12 §9.3: a schema resource bundled under `$defs` is found by its `$id`.
  lint: { ...lint, $defs: { ...lint.$defs, wholeFiling: filing } },
  report: { ...report, $defs: { ...report.$defs, filing } },
  comparison: { ...comparison, $defs: { ...comparison.$defs, filing } },
};
