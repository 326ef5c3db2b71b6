import { join } from 'node:path';
import type { CoverageRow } from '@cydkit/edgar';
import { corpusFolder } from '../corpus/corpus-options';
import type { Io } from '../io/process-io';
import { shellWord } from '../messages/shell-word';
import { isDataSet } from './coverage-summary';
import type { FetchCommandOptions } from './fetch-options';

/** More than this are named by the folder of all. */
const mostNamed = 3;

/** Returns what is here, as the user would name it: folders of filings, and files of data sets. */
export function namesOfFetched(rows: readonly CoverageRow[], into: string): string[] {
  return rows.flatMap(({ path, accession, period }) =>
    path === null ? [] : [join(into, accession ?? `${period}_notes.zip`)],
  );
}

/** Says where it is, and which commands read it. */
export function nextSteps(rows: readonly CoverageRow[], into: string): string[] {
  const names = namesOfFetched(rows, into);
  if (names.length === 0) return [];
  const named = names.length > mostNamed ? [into] : names;
  const words = named.map((name) => shellWord(name)).join(' ');
  // A report of each filing of a data set is longer than anyone reads.
  const hasSets = rows.some((row) => row.path !== null && isDataSet(row));
  const add = `cyd corpus add ${hasSets ? words : shellWord(into)}`;
  return [`In ${into}. Next: ${hasSets ? add : `cyd report ${words}, or ${add}`}`];
}

/** Says which corpus it is in, and which command asks it. */
export function corpusStep(
  rows: readonly CoverageRow[],
  options: FetchCommandOptions,
  { env }: Pick<Io, 'env'>,
): string {
  const isOfIncidents = rows.some(({ path, form }) => path !== null && form?.startsWith('8-K'));
  const { corpus } = options;
  const named = corpus === undefined ? '' : ` --corpus ${shellWord(corpus)}`;
  const question = isOfIncidents ? 'incidents' : 'stats';
  return `In ${corpusFolder(options, { env })}. Next: cyd corpus ${question}${named}`;
}
