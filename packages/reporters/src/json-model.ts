import type { Comparison } from '@cydkit/compare';
import type { Relation, Statistics } from '@cydkit/dedupe';
import type { Finding } from '@cydkit/lint';
import type {
  Context,
  Diagnostic,
  FactType,
  Filing,
  Location,
  Period,
  Source,
  SubmissionInfo,
} from '@cydkit/parser';
import type { ReportBlock, ReportPassage } from './report-model';

/**
 * The JSON contract, version 1: keys may be added, none is renamed. What the source does not
 * state is `null`. `schemas` has it as JSON Schema.
 */
export interface FilingJson {
  schemaVersion: '1';
  source: Source;
  entity: Filing['entity'];
  form: string | null;
  accession: string | null;
  period: Period;
  taxonomy: string | null;
  facts: FactJson[];
  diagnostics: Diagnostic[];
  title: string | null;
  amendment: boolean | null;
  transition?: true;
  fiscalYear: string | null;
  fiscalPeriod: string | null;
  submission?: SubmissionInfo;
}

export interface FactJson {
  concept: string | null;
  namespace: string | null;
  label: string | null;
  type: FactType;
  /** A flag's boolean, the normalised text of every other fact. */
  value: boolean | string | null;
  markdown?: string;
  html?: string;
  context: Context;
  locations: Location[];
  id?: string;
  candidates?: string[];
  nil?: true;
  hidden?: true;
}

export interface ReportJson {
  schemaVersion: '1';
  filing: FilingJson;
  passages: ReportPassage[];
  blocks: ReportBlock[];
  relations: Relation[];
  statistics: Statistics;
  /** Where rules were asked. */
  findings?: Finding[];
}

/** A comparison; a summary of one has no `changes`. */
export type ComparisonJson = Omit<Comparison, 'changes' | 'diagnostics'> &
  Partial<Pick<Comparison, 'changes'>> & { diagnostics: Diagnostic[] };

/** A document that the printers print. */
export type JsonDocument = FilingJson | ReportJson | ComparisonJson;

export interface JsonOptions {
  /** Keep `html` of the text blocks that have it. Default true. */
  html?: boolean;
  /** Keep `markdown` of the text blocks that have it. Default true. */
  markdown?: boolean;
}
