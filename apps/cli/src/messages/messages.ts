import { onOneLine } from '@cydkit/reporters/text';
import { counted, grouped } from '@cydkit/text';
import { fetchWording } from './fetch-wording';
import { queueWording } from './queue-wording';

const wording = {
  internalError: ({ reason }: { reason: string }) =>
    `${reason}; please report this at https://github.com/cydkit/cydkit/issues`,

  // Inputs
  inputUnreadable: ({ name, reason }: { name: string; reason: string }) => `${name}: ${reason}`,
  streamTooLong: ({ maximum }: { maximum: number }) =>
    `longer than ${maximum} bytes, the limit of --max-bytes`,
  savedInvalid: ({ document, place, expected, received }: SavedProblem) =>
    `document ${document} is not what cyd parse or cyd report prints as JSON: at ${place}, expected ${anyOf(expected)}, found ${received}`,
  savedMissing: ({ document, place }: { document: number; place: string }) =>
    `document ${document} is not what cyd parse or cyd report prints as JSON: ${place} is missing`,
  savedNotJson: ({ document }: { document: number }) =>
    `document ${document} is not JSON, or is cut off`,
  savedTooLarge: ({ document, most }: SavedLimit) =>
    `document ${document} is larger than ${most} MiB, the limit for JSON. Read the filing itself instead.`,
  savedTooDeep: ({ document, most }: SavedLimit) =>
    `document ${document} is nested more than ${most} levels deep, the limit for JSON`,
  savedTooMany: ({ document, most }: SavedLimit) =>
    `document ${document} has more than ${most} values, the limit for JSON. Read the filing itself instead.`,
  savedMore: ({ count }: { count: number }) =>
    `${count} more ${count === 1 ? 'document' : 'documents'} could not be read`,
  inputEmpty: () => "An input is empty (''). Name a file, a directory, a glob or '-'.",
  globTooLong: ({ glob, most }: { glob: string; most: number }) =>
    `${glob}…: a glob has at most ${most} characters`,
  globNegated: ({ glob }: { glob: string }) =>
    `${glob}: a glob cannot begin with '!'. Name what it should match, or write '\\!' for the sign itself.`,
  globExtended: ({ glob, found }: { glob: string; found: string }) =>
    `${glob}: '${found}' is not supported. Write alternatives as {a,b}, or '\\' before a sign that means itself.`,
  globExpanded: ({ glob, most }: { glob: string; most: number }) =>
    `${glob}: the alternatives in {} have more than ${most} characters together`,
  globUnmatched: ({ glob }: { glob: string }) => `${glob}: no file matches`,
  linkLeadsOut: ({ name }: { name: string }) =>
    `${name}: a link out of the folder, skipped. To read it, name it or the file that it leads to.`,
  partsUnread: ({ name }: { name: string }) =>
    `${name}: a folder of parts, which workers have made, skipped. 'cyd corpus add' adds it.`,
  inputSkipped: ({ name }: { name: string }) => `${name}: not a filing, skipped`,
  diagnostic: ({ name, severity, code, message }: DiagnosticLine) =>
    `${name}: ${severity} ${code}: ${message}`,
  debugRead: ({ name, format, facts, diagnostics, milliseconds }: ReadSummary) =>
    `${name}: ${format}; facts: ${facts}, diagnostics: ${diagnostics}, ${milliseconds} ms`,
  filingsMissing: () => 'No filing found in any input',
  filingsUnselected: ({ selection }: { selection: string }) => `No filing matches ${selection}`,
  factsMissing: () => 'No CYD fact in any input',
  threadExits: ({ code }: { code: string }) =>
    `process.exit(${code}) was called in a worker thread`,
  threadsEnded: () => 'the worker threads have ended',

  // The corpus
  partsUnfinished: ({ name, count }: { name: string; count: number }) =>
    `${name}: ${count} ${count === 1 ? 'part has' : 'parts have'} no manifest, and cannot be added yet: workers write them now, or were stopped`,
  partsUnselected: ({ name, selection }: { name: string; selection: string }) =>
    `${name}: parts are added whole. Add the folder without ${selection}.`,
  corpusMissing: ({ folder }: { folder: string }) =>
    `There is no corpus in '${folder}'. Add filings to it: cyd corpus add <files>, or name another folder with --corpus.`,
  corpusUnusable: ({ folder, reason }: { folder: string; reason: string }) =>
    `The corpus in '${folder}' cannot be used: ${reason}`,
  removalUnlimited: () =>
    'Say which filings to remove: their accession numbers, or options such as --form 6-K.',
  conceptUnclear: ({ query, names }: { query: string; names: readonly string[] }) =>
    names.length === 0
      ? `No concept has '${query}' in its name; 'cyd taxonomy' lists them.`
      : `'${query}' may mean ${anyOf(names)}. Write more of the name.`,
  queryInvalid: ({ problem }: { problem: string }) => `${problem}.`,
  filingUnknown: ({ text }: { text: string }) =>
    `'${text}' is neither a file nor a filing of the corpus. Name a file, an accession number, a CIK or a company.`,
  filingUnclear: ({ text, count, filings }: { text: string } & FilingList) =>
    `'${text}' may mean ${count} filings. Name one by its accession number:\n${list({ count, filings })}`,
  filingNotAnnual: ({ text, form }: { text: string; form: string }) =>
    `'${text}' is not an annual report (form: ${form}), so it has no peers. Name an annual report; 'cyd corpus incidents' follows reports on incidents.`,
  sentenceMissing: () => 'There is no word to look for. Give a sentence in quotes.',
  yearsOrder: ({ from, to }: { from: number; to: number }) =>
    `--from ${from} is not before --to ${to}. Give the earlier fiscal year with --from.`,
  yearsFiltered: () => '--fiscal-year does not choose the years of trends. Use --from and --to.',
  yearsMissing: ({ years, least }: { years: string; least: number }) =>
    `Trends compare two fiscal years; without --from and --to, the last two with ${least} companies or more. Annual reports of the filings that are selected: ${years === '' ? 'none' : years}. Select more filings, or name both years.`,
  companiesFew: ({ found, least }: { found: string; least: number }) =>
    `Too few companies to compare: ${found}. A phrase is tested if ${least} companies use it. Select more filings, or other years.`,
  countInvalid: ({ least }: { least: number }) => `Expected a whole number of at least ${least}.`,
  valueEmpty: () => 'A value is empty. Give one, or leave the option out.',
  yearInvalid: () => 'A fiscal year has four digits, as 2025.',
  dateInvalid: () => 'A day is written as 2025-03-01.',
  sicInvalid: () => 'An industry code has two to four digits, as 60 or 6022.',
  divisionInvalid: ({ divisions }: { divisions: string }) =>
    `There is no such division. Choose a letter: ${divisions}.`,
  bandInvalid: ({ bands }: { bands: string }) => `There is no such band. Choose from: ${bands}.`,
  dollarsInvalid: () => 'An amount is written as 75000000, 75m or 2bn.',
  dimensionInvalid: ({ value, dimensions }: { value: string; dimensions: readonly string[] }) =>
    `'${value}' is nothing to group by. Choose from ${dimensions.join(', ')}.`,
  measureInvalid: ({ value, measures }: { value: string; measures: readonly string[] }) =>
    `'${value}' is not counted. Choose from ${measures.join(', ')}.`,
  chartImpossible: () =>
    'There are no shares to draw. Choose --measure flags, concepts or findings, or groups with --by.',
  flagInvalid: () => 'A flag is asked for as ThirdPartyEngaged=true, =false or =none.',

  statementUnread: () => 'The statement on standard input is not UTF-8 text.',
  exportUnplaced: () =>
    'Say where to export to: --parquet <folder>, --csv <folder> or --ndjson <folder>.',
  tableUnknown: ({ name, names }: { name: string; names: readonly string[] }) =>
    `There is no table '${name}'. Choose ${anyOf(names)}.`,

  // The queue, EDGAR
  ...queueWording,
  ...fetchWording,

  // Outputs
  outputUnwritable: ({ file, reason }: { file: string; reason: string }) =>
    `Cannot write ${file}: ${reason}`,
  outputExists: ({ file }: { file: string }) => `Cannot write ${file}: the file exists already`,
  outputIsInput: ({ file }: { file: string }) =>
    `Cannot write ${file}: it is also an input. Choose another file.`,
  outputRepeated: ({ file }: { file: string }) =>
    `Cannot write two outputs to ${file}. Give each -o a file of its own.`,
  outputTooLong: ({ limit }: { limit: number }) =>
    `the output would have more than ${limit / 1e6} million characters, the limit for one filing in one format. Try another format (csv is the shortest), or split the document.`,
  outputLacks: ({ format, reason }: { format: string; reason: string }) =>
    `not printed as ${format}: ${reason}`,
  pageLarge: ({ most }: { most: number }) =>
    `This page has more than ${most} filings, which a browser opens slowly. To split it, choose filings with --cik or --form.`,
  formatUnavailable: ({ format, formats }: { format: string; formats: readonly string[] }) =>
    `--format ${format} is not possible here. Choose ${anyOf(formats)}.`,
  formatUnused: ({ format }: { format: string }) =>
    `--format ${format} has no effect: the name of each output sets its format. Leave one of them out.`,
  optionUnused: ({ option, formats }: { option: string; formats: readonly string[] }) =>
    `${option} has no effect here. It needs --format ${anyOf(formats)}.`,
  stdinNameUnused: () =>
    "--stdin-filename has no effect here: standard input is not read. Add '-' to read it.",
  formatUnknown: ({ file, formats }: { file: string; formats: readonly string[] }) =>
    `Cannot choose a format for '${file}' by its extension. Set --format to ${anyOf(formats)}.`,

  // Values of options: these follow “option '--jobs <number>' argument '0' is invalid.”
  accessionInvalid: () => 'Expected accession numbers, such as 0001234567-25-000012.',
  cikInvalid: () => 'Expected CIKs of at most ten digits.',
  formInvalid: () => 'Expected form types, such as 10-K.',
  jobsInvalid: () => 'Expected a whole number from 1 to 256.',
  sizeInvalid: () => 'Expected bytes, or a size such as 500M, of at most 2G.',
  widthInvalid: () => 'Expected a whole number from 40 to 1000.',
  ruleSettingInvalid: () => 'Expected a rule and a setting, such as T05=off.',

  // cyd open
  openNeedsFile: () => "Cannot open standard output: give -o a file name instead of '-'",
  openWritesOne: () => 'Cannot open several files: give -o only once',
  browserNotStarted: () =>
    'Browser not started: standard output is not a terminal, or CI is set. Open the printed file yourself.',
  browserFailed: ({ reason }: { reason: string }) =>
    `Cannot start a browser: ${reason}. Open the printed file yourself.`,

  // cyd diff
  stdinTwice: () => 'Only one of the two filings can come from standard input',
  nothingToCompare: () => 'Nothing to compare: neither filing has a CYD fact',
  operandUnreadable: ({ operand, part }: { operand: string; part: string }) =>
    `${operand}: no such file, and '${part}' after '#' is not an accession number, a CIK, a fiscal year (FY2025) or a form (10-K)`,
  operandAmbiguous: ({ operand, ...found }: { operand: string } & FilingList) =>
    `${operand} matches ${found.count} filings. Name the file of one, or add its accession number after '#':\n${list(found)}`,
  operandUnmatched: ({ operand, reasons, ...found }: UnmatchedOperand) =>
    `${operand}: no such filing${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}${found.count === 0 ? '' : `. Found instead:\n${list(found)}`}`,
  operandNotAFiling: ({ operand }: { operand: string }) => `${operand}: not a filing`,

  // cyd lint
  fileMissing: ({ file }: { file: string }) => `${file}: no such file or directory`,
  configUnloadable: ({ file, reason }: { file: string; reason: string }) =>
    `${file}: cannot load the config: ${reason}`,
  configInvalid: ({ file, problems }: { file: string; problems: readonly string[] }) =>
    problems.map((problem) => `${file}: ${problem}`).join('\n'),
  configNote: ({ file, note }: { file: string; note: string }) => `${file}: ${note}`,
  jsonInvalid: ({ file, line, column }: { file: string; line: number; column: number }) =>
    `${file}: not JSON; the first error is at line ${line}, column ${column}`,
  notRegularFile: () => 'not a regular file',
  jsonTooLarge: ({ most }: { most: number }) => `larger than ${most} MiB`,
  baselineInvalid: ({ file }: { file: string }) =>
    `${file}: not a baseline. Write one with --update-baseline.`,
  baselineOutside: ({ file, directory }: { file: string; directory: string }) =>
    `${file}: the config found in ${directory} names a baseline outside that folder. Name the config with --config, or the baseline with --baseline.`,
  baselineUnnamed: () =>
    '--update-baseline needs a file. Add --baseline <file>, or name a baseline in the config.',
  priorUnreadable: ({ input }: { input: string }) =>
    `--prior ${input}: a report cannot be read; the error above says why`,
  corpusUsed: ({
    folder,
    priors,
  }: {
    folder: string;
    priors: { asked: number; found: number } | null;
  }) =>
    `--corpus ${folder}: compared with the texts of other registrants${
      priors === null
        ? '; the earlier reports are those of --prior'
        : `, and with an earlier report for ${grouped(priors.found)} of ${counted(priors.asked, 'annual report')}`
    }`,
  priorUnmatched: ({ input }: { input: string }) =>
    `--prior ${input}: no earlier report of the same registrant, so nothing was compared`,
  explainNext: ({ rule }: { rule: string }) => `Explain   cyd explain ${rule}`,
  detailsNext: () => 'Details   cyd lint … --format full',
  baselineNext: () =>
    'Only new  cyd lint … --baseline known.json, after one run with --update-baseline',
  suppressionNext: ({ rule }: { rule: string }) =>
    `Accept    cyd.config.json: "suppressions": [{ "rule": "${rule}", "files": ["…"], "reason": "…" }]`,

  // cyd explain, cyd taxonomy
  ruleUnknown: ({ name, similar }: { name: string; similar: readonly string[] }) =>
    `No rule or code is named '${name}'. ${suggestion(similar, 'cyd explain')}`,
  conceptUnknown: ({ name, similar }: { name: string; similar: readonly string[] }) =>
    `No concept of the CYD taxonomy is named '${name}'. ${suggestion(similar, 'cyd taxonomy')}`,
  labelAmbiguous: ({ label, count }: { label: string; count: number }) =>
    `${count} concepts have the label '${label}'. Use a name to see one of them.`,
};

/**
 * Every message that the command prints, made from its data: what is wrong, where, and what to do. A
 * message starts with a capital unless it starts with the name of an input; a reason that follows a
 * colon does not. It ends with a stop if it has two sentences or more. Its lines are its own: data is
 * put on one line, and cannot pass for another message.
 */
export const messages: typeof wording = onLines(wording);

function onLines<Table extends object>(table: Table): Table {
  const entries = Object.entries(table).map(([name, make]) => {
    return [name, (data: unknown) => make(inOneLine(data))];
  });
  return Object.fromEntries(entries);
}

function inOneLine(data: unknown): unknown {
  if (typeof data === 'string') return onOneLine(data);
  if (Array.isArray(data)) return data.map(inOneLine);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, inOneLine(each)]));
}

/** Why the system or the engine could not do something, by its own code or message. */
export const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  ENOTDIR: 'no such file or directory',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a directory',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than is allowed',
  EROFS: 'read-only file system',
  ENAMETOOLONG: 'name too long',
  // What V8 says where its limits are met.
  'Invalid string length': 'the result is longer than 512 MiB, the most that a string can hold',
  'Maximum call stack size exceeded': 'the input is nested too deeply or has too many parts',
};

interface SavedLimit {
  document: number;
  most: number;
}

interface SavedProblem {
  /** Its number, from 1. */
  document: number;
  place: string;
  expected: readonly string[];
  received: string;
}

interface ReadSummary {
  name: string;
  format: string;
  facts: number;
  diagnostics: number;
  /** Since the filing before it. */
  milliseconds: number;
}

interface DiagnosticLine {
  name: string;
  severity: string;
  code: string;
  message: string;
}

/** Some filings to choose from, and how many there are. */
export interface FilingList {
  filings: readonly string[];
  count: number;
}

interface UnmatchedOperand extends FilingList {
  operand: string;
  /** Why filings that EDGAR has were not fetched. */
  reasons: readonly string[];
}

function list({ filings, count }: FilingList): string {
  const more = count - filings.length;
  const lines = more > 0 ? [...filings, `… and ${more} more`] : filings;
  return lines.map((line) => `  ${line}`).join('\n');
}

function suggestion(similar: readonly string[], command: string): string {
  if (similar.length === 0) return `'${command}' lists them all.`;
  return `Did you mean:\n${similar.map((name) => `  ${name}`).join('\n')}`;
}

function anyOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
