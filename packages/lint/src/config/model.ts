import type { Severity } from '@cydkit/parser';
import type { RuleSetting, Suppression } from '../model/result';

/** The form to check a filing as if it states none; `auto`: by what it discloses. */
export type Preset = 'auto' | '10-K' | '20-F' | '8-K' | '6-K';

/** What a `cyd.config.json` may contain. */
export interface Config {
  /** The JSON Schema of this file, for editors. */
  $schema?: string | undefined;
  preset?: Preset | undefined;
  /** Settings by rule id, catalogue number or reader's code. */
  rules?: Record<string, RuleSetting> | undefined;
  /** Other settings for some filings; later ones take precedence. */
  overrides?: Override[] | undefined;
  suppressions?: ConfigSuppression[] | undefined;
  /** A file of known findings, next to the config. */
  baseline?: string | undefined;
  /** Findings of this severity and above fail the run. Default: `error`. */
  severity?: Severity | undefined;
  /** More warnings than this fail the run. */
  maxWarnings?: number | undefined;
  /** Who fetches from EDGAR, as the SEC wants to know it. No part of linting reads it. */
  userAgent?: string | undefined;
}

/** Selects filings that match one of the globs and have one of the forms. */
export interface Selector {
  /** Globs of document names, relative to the config. Default: all. */
  files?: string[] | undefined;
  /** Form types such as `10-K` or `10-K/A`. Default: all. */
  forms?: string[] | undefined;
}

/** Settings for the selected filings. */
export interface Override extends Selector {
  preset?: Preset | undefined;
  rules?: Record<string, RuleSetting> | undefined;
}

/** A suppression for the selected filings. */
export interface ConfigSuppression extends Selector {
  rule: string;
  concept?: string | undefined;
  fingerprint?: string | undefined;
  reason: string;
}

/** The settings of a config for one filing. */
export interface FilingSettings {
  preset: Preset;
  rules: Record<string, RuleSetting>;
  suppressions: Suppression[];
}
