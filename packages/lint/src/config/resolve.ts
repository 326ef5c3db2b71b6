import type { Filing } from '@cydkit/parser';
import type { Suppression } from '../model/result';
import type { Config, ConfigSuppression, FilingSettings, Selector } from './model';

/** Whether a glob matches a name: the caller brings the globs that it likes. */
export type Matches = (name: string, glob: string) => boolean;

/**
 * What a config says of each filing. Suppressions keep who they are from filing to filing, so that
 * those which met nothing in a whole run can be told.
 */
export class ConfigResolver {
  readonly #config: Config;
  readonly #matches: Matches;
  readonly #suppressions: readonly { from: ConfigSuppression; suppression: Suppression }[];

  constructor(config: Config, matches: Matches) {
    this.#config = config;
    this.#matches = matches;
    this.#suppressions = (config.suppressions ?? []).map((from) => ({
      from,
      suppression: toSuppression(from),
    }));
  }

  /** The settings of a filing; overrides count in their order. */
  of({ source, form }: Pick<Filing, 'source' | 'form'>): FilingSettings {
    const applies = (selector: Selector): boolean => this.#selects(selector, source.name, form);
    const settings: FilingSettings = {
      preset: this.#config.preset ?? 'auto',
      rules: { ...this.#config.rules },
      suppressions: this.#suppressions
        .filter(({ from }) => applies(from))
        .map(({ suppression }) => suppression),
    };
    for (const override of (this.#config.overrides ?? []).filter(applies)) {
      settings.preset = override.preset ?? settings.preset;
      settings.rules = { ...settings.rules, ...override.rules };
    }
    return settings;
  }

  #selects({ files, forms }: Selector, name: string | null, form: string | null): boolean {
    if (forms !== undefined && (form === null || !forms.includes(form))) return false;
    return files === undefined || files.some((glob) => this.#matches(name ?? '', glob));
  }
}

function toSuppression({ rule, concept, fingerprint, reason }: ConfigSuppression): Suppression {
  return {
    rule,
    reason,
    ...(concept !== undefined && { concept }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}
