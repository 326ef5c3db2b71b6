import type { Filing, ReaderDiagnostic, Selection } from '@cydkit/parser';
import { expand, type InputSource } from '../inputs/expand-inputs';
import { namesFiling } from '../inputs/explain-missing';
import type { ReplaceInputs } from '../inputs/fetched-inputs';
import { choiceOf, fileExists, type Operand, parseOperand } from '../inputs/parse-operand';
import type { MessageWriter } from '../io/message-writer';
import type { Refuse } from '../io/output-file';
import type { Io } from '../io/process-io';
import { refuseSource } from '../jobs/each-filing';
import { UsageError } from '../messages/errors';
import { type FilingList, messages } from '../messages/messages';
import type { SizeOptions } from '../options/input-options';
import { readInput } from '../reading/read-input';
import { marksUnread } from '../reading/unread';

interface Opening {
  /** Gets what is no file from EDGAR. */
  replace?: ReplaceInputs;
  stdinName: string;
  maxBytes: number;
  refuse: Refuse;
  log: MessageWriter;
  io: Io;
}

/**
 * Reads the one filing that an operand names.
 *
 * @throws UsageError if there is none or several, with a list of the filings found
 */
export async function readOperand(
  text: string,
  { replace, stdinName, maxBytes, refuse, log, io }: Opening,
): Promise<Filing> {
  const operand = await parseOperand(text, io.cwd);
  const fetched = await replace?.([operand.input], choiceOf(operand));
  const inputs = fetched?.inputs ?? [operand.input];
  // A message has said why. Of a fiscal year of which a part failed, the filing may be missing.
  if (fetched?.isWhole === false)
    throw new UsageError(messages.operandUnfetched({ operand: text }));
  const found = await expand(inputs, { cwd: io.cwd, stdinName, maxBytes });
  const { sources, problems, notes } = found;
  const [problem] = problems;
  if (problem !== undefined) {
    const { input } = operand;
    const isFetchable = !replace && namesFiling(input) && !(await fileExists(input, io.cwd));
    throw new UsageError(
      isFetchable ? messages.operandNeedsFetch({ operand: text, input }) : problem,
    );
  }
  for (const note of notes) await log.note(note);

  const { first, from, list, damage } = await find(sources, { ...operand, maxBytes }, io);
  if (first === null) {
    const others = await findOthers({ ...operand, maxBytes }, sources, io);
    throw new UsageError(
      messages.operandUnmatched({ operand: text, reasons: fetched?.passedOver ?? [], ...others }),
    );
  }
  if (list.count > 1) throw new UsageError(messages.operandAmbiguous({ operand: text, ...list }));
  if (from !== null) await refuseSource(from, refuse);
  if (first.source.format === 'unknown') throw new UsageError(notAFiling(text, first));
  return { ...first, diagnostics: [...damage, ...first.diagnostics] };
}

function notAFiling(operand: string, { diagnostics }: Filing): string {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error === undefined) return messages.operandNotAFiling({ operand });
  return messages.inputUnreadable({ name: operand, reason: error.message });
}

interface Found {
  first: Filing | null;
  /** The input that holds the first one. */
  from: InputSource | null;
  list: FilingList;
  /** What is wrong with the input itself, if another filing in it says so. */
  damage: ReaderDiagnostic[];
}

/** Which filings of the inputs to find. */
interface Wanted {
  selection: Selection;
  fiscalYear: string | null;
}

/** How many filings are listed. */
const maxListed = 10;

async function find(
  sources: readonly InputSource[],
  { selection, fiscalYear, maxBytes }: Wanted & SizeOptions,
  io: Io,
): Promise<Found> {
  let first: Filing | null = null;
  let from: InputSource | null = null;
  const filings: string[] = [];
  let damage: ReaderDiagnostic[] = [];
  let count = 0;
  for (const source of sources) {
    for await (const read of readInput(source, { ...selection, maxBytes }, io.readStdin)) {
      if ('reason' in read) {
        const { reason } = read;
        throw new UsageError(messages.inputUnreadable({ name: source.name, reason }));
      }
      if ('skipped' in read) continue;
      // What is wrong with an archive may be known only after its filings.
      const isLater =
        count > 0 && read.source.format === 'unknown' && read.source.name === source.name;
      if (isLater || (fiscalYear !== null && read.fiscalYear !== fiscalYear)) {
        damage = [...damage, ...damageOf(source, read)];
        continue;
      }
      first ??= read;
      from ??= source;
      count += 1;
      if (filings.length < maxListed) filings.push(describe(read));
    }
  }
  return { first, from, list: { filings, count }, damage };
}

/** Returns what is wrong with a whole input, by the first or last filing in it. */
function damageOf({ name }: InputSource, { diagnostics }: Filing): ReaderDiagnostic[] {
  return diagnostics.filter((each) => marksUnread(each) && each.location?.document === name);
}

/** Lists the filings there are instead, of the same registrant if one was asked for and has any. */
async function findOthers(
  { selection: { cik }, maxBytes }: Operand & SizeOptions,
  sources: readonly InputSource[],
  io: Io,
): Promise<FilingList> {
  const isStdin = sources.some(({ path }) => path === null);
  // Standard input was read to its end.
  for (const selection of isStdin ? [] : cik.length > 0 ? [{ cik }, {}] : [{}]) {
    const { list } = await find(sources, { selection, fiscalYear: null, maxBytes }, io);
    if (list.count > 0) return list;
  }
  return { filings: [], count: 0 };
}

/** Accession number or file, form, year, CIK and name. */
function describe({ accession, form, fiscalYear, entity, source }: Filing): string {
  const parts = [
    accession ?? source.name ?? 'unnamed',
    form,
    fiscalYear && `FY${fiscalYear}`,
    entity.cik && `CIK ${entity.cik}`,
    entity.name,
  ];
  return parts.filter((part) => part !== null && part !== '').join('  ');
}
