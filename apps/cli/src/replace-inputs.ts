import type { ReplaceInputs } from './inputs/fetched-inputs';
import type { Io } from './io/process-io';
import type { FetchInputOptions } from './options/fetch-input-options';
import type { MessageOptions } from './options/output-options';

/**
 * Returns what gets inputs that are no files from EDGAR; `undefined` without `--fetch`.
 *
 * @param commandFor writes the command that asks for a company, by its ticker or CIK
 */
export async function replacerFor(
  options: FetchInputOptions & MessageOptions,
  commandFor: (company: string) => string,
  io: Io,
): Promise<ReplaceInputs | undefined> {
  if (!options.fetch) return undefined;
  const { InputFetcher } = await import('./fetch/fetch-inputs');
  const fetcher = new InputFetcher(options, commandFor, io);
  return (named, choice) => fetcher.replace(named, choice);
}
