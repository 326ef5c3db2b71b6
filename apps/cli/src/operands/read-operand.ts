import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Filing, Selection } from '@cydkit/parser';
import { UsageError } from '../errors';
import { isNamed, isNoFiling, refuseSource } from '../filings';
import { expand } from '../inputs/expand';
import type { InputSource } from '../inputs/source';
import type { Io } from '../io';
import type { Refuse } from '../output-guard';
import { readInput } from '../reading/read-input';
import { listed } from './listed';
import { type Operand, parseOperand } from './operand';

/**
 * Reads the one filing that an operand stands for.
 *
 * @throws UsageError where there is none, or several: with a list of what is there
 */
export async function readOperand(
  text: string,
  { stdinName, refuse, io }: { stdinName: string; refuse: Refuse; io: Io },
): Promise<Filing> {
  const operand = await parseOperand(text, (name) => exists(resolve(io.cwd, name)));
  const { sources, problems } = await expand([operand.input], { cwd: io.cwd, stdinName });
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(problem);

  const { accession, cik, form, fiscalYear } = operand;
  const { first, from, list, count } = await find(
    sources,
    { accession, cik, form },
    fiscalYear,
    io,
  );
  if (first === null) throw new UsageError(await nothingSelected(operand, sources, io));
  if (count > 1) {
    const message = `${text} stands for ${count} filings; say which with '#' behind the file`;
    throw new UsageError(`${message}\n${listed(list, count)}`);
  }
  if (from !== null) await refuseSource(from, refuse);
  const error = first.diagnostics.find(({ severity }) => severity === 'error');
  if (first.source.format === 'unknown') {
    throw new UsageError(`${text}: ${error?.message ?? 'not a filing'}`);
  }
  return first;
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

interface Found {
  first: Filing | null;
  /** Where the first one was read. */
  from: InputSource | null;
  /** The first ones, without their facts. */
  list: Filing[];
  count: number;
}

/** So many filings are listed. */
const LISTED = 10;

async function find(
  sources: readonly InputSource[],
  selection: Selection,
  fiscalYear: string | null,
  io: Io,
): Promise<Found> {
  const found: Found = { first: null, from: null, list: [], count: 0 };
  for (const source of sources) {
    for await (const read of readInput(source, selection, () => io.readStdin())) {
      if ('reason' in read) throw new UsageError(`${source.name}: ${read.reason}`);
      if (isNoFiling(read) && !isNamed(read, source)) continue;
      if (fiscalYear !== null && read.fiscalYear !== fiscalYear) continue;
      found.first ??= read;
      found.from ??= source;
      found.count += 1;
      if (found.list.length < LISTED) found.list.push({ ...read, facts: [] });
    }
  }
  return found;
}

/** What is there instead: of the same registrant, where one was asked for and has any. */
async function nothingSelected(
  { text, cik }: Operand,
  sources: readonly InputSource[],
  io: Io,
): Promise<string> {
  const message = `${text}: no such filing`;
  // Standard input was read to its end.
  if (sources.some(({ path }) => path === null)) return message;
  for (const selection of cik.length > 0 ? [{ cik }, {}] : [{}]) {
    const { list, count } = await find(sources, selection, null, io);
    if (count > 0) return `${message}; there ${count === 1 ? 'is' : 'are'}\n${listed(list, count)}`;
  }
  return message;
}
