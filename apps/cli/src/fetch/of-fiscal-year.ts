import { expand } from '../inputs/expand-inputs';
import type { Io } from '../io/process-io';
import { readInput } from '../reading/read-input';

/**
 * Returns the folders of filings that have a filing of a fiscal year: which year a report is of, it says
 * itself, and EDGAR does not. One that cannot be read is among them, so that who reads it says why.
 */
export async function ofFiscalYear(
  folders: readonly string[],
  fiscalYear: string,
  io: Pick<Io, 'cwd' | 'readStdin'>,
): Promise<string[]> {
  const kept: string[] = [];
  for (const folder of folders) if (await hasYear(folder, fiscalYear, io)) kept.push(folder);
  return kept;
}

async function hasYear(
  folder: string,
  fiscalYear: string,
  { cwd, readStdin }: Pick<Io, 'cwd' | 'readStdin'>,
): Promise<boolean> {
  const { sources } = await expand([folder], { cwd, stdinName: '-' });
  for (const source of sources) {
    for await (const read of readInput(source, {}, readStdin)) {
      if ('reason' in read) return true;
      if (!('skipped' in read) && read.fiscalYear === fiscalYear) return true;
    }
  }
  return false;
}
