import type { Io } from '../io/process-io';
import { loadConfig } from '../lint/lint-config';

/**
 * Returns who fetches, from `CYD_USER_AGENT` or the nearest `cyd.config.json`; `null` if neither says.
 * Nothing but the client may have it, which sends it to the SEC.
 *
 * @throws UsageError if the config has anything wrong
 */
export async function contactOf({ env, cwd }: Pick<Io, 'env' | 'cwd'>): Promise<string | null> {
  const given = env['CYD_USER_AGENT']?.trim();
  if (given) return given;
  const { config } = await loadConfig(undefined, cwd);
  return config.userAgent ?? null;
}
