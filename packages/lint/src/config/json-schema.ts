import schema from '../../schemas/config.schema.json' with { type: 'json' };

/** The JSON Schema, draft 2020-12, of a `cyd.config.json`. */
export const configJsonSchema: Readonly<Record<string, unknown>> = schema;
