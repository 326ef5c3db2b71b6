import type { DiagnosticCode } from '../diagnostic-codes';

/** The codes of markup that is not well-formed. */
export type MarkupCode = Extract<DiagnosticCode, `markup-${string}` | 'entity-undefined'>;
