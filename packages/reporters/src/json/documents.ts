import type { Comparison } from '@cydkit/compare';
import type { Relation, Statistics } from '@cydkit/dedupe';
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
import type { ReportBlock, ReportFinding, ReportPassage } from '@cydkit/presentation';

/**
 * A filing in the JSON contract, version 1: keys may be added, none is renamed. Whatever the source
 * does not state is `null`. `schemas` has the contract as JSON Schema.
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

/** A fact in the JSON contract. */
export interface FactJson {
  concept: string | null;
  namespace: string | null;
  label: string | null;
  type: FactType;
  /** The boolean of a flag, or the normalized text of any other fact. */
  value: boolean | string | null;
  markdown?: string;
  html?: string;
  concealedText?: string;
  context: Context;
  locations: Location[];
  id?: string;
  candidates?: string[];
  lang?: string;
  nil?: true;
  hidden?: true;
  concealed?: true;
}

/** A report in the JSON contract. */
export interface ReportJson {
  schemaVersion: '1';
  filing: FilingJson;
  passages: ReportPassage[];
  blocks: ReportBlock[];
  relations: Relation[];
  /** Present if there are more relations than are listed. */
  moreRelations?: true;
  statistics: Statistics;
  /** Present if rules were run. */
  findings?: ReportFinding[];
}

/** A comparison; a summary of one has no `changes`. */
export type ComparisonJson = Omit<Comparison, 'changes' | 'diagnostics'> &
  Partial<Pick<Comparison, 'changes'>> & { diagnostics: Diagnostic[] };

/** A document of the JSON contract. */
export type JsonDocument = FilingJson | ReportJson | ComparisonJson;

/** Optional keys of facts. */
export interface JsonOptions {
  /** Keeps `html` of text blocks. Default true. */
  html?: boolean;
  /** Keeps `markdown` of text blocks. Default true. */
  markdown?: boolean;
}
