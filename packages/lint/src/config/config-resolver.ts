import type { Filing } from '@cydkit/parser';
import type { Suppression } from '../model/result';
import { settingsById } from '../rule-settings';
import type { Config, ConfigSuppression, FilingSettings, Selector } from './model';

/** Reports whether a glob matches a name; the caller chooses the glob syntax. */
export type Matches = (name: string, glob: string) => boolean;

/**
 * Resolves a config for each filing. Every filing gets the same suppression objects, so that a run
 * can report those that matched nothing.
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

  /** Returns the settings of a filing, with the ids of rules; later overrides take precedence. */
  of({ source, form }: Pick<Filing, 'source' | 'form'>): FilingSettings {
    const applies = (selector: Selector): boolean => this.#selects(selector, source.name, form);
    const settings: FilingSettings = {
      preset: this.#config.preset ?? 'auto',
      rules: settingsById(this.#config.rules ?? {}),
      suppressions: this.#suppressions
        .filter(({ from }) => applies(from))
        .map(({ suppression }) => suppression),
    };
    for (const override of (this.#config.overrides ?? []).filter(applies)) {
      settings.preset = override.preset ?? settings.preset;
      settings.rules = { ...settings.rules, ...settingsById(override.rules ?? {}) };
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
