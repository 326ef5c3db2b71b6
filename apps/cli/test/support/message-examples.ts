import { behindDoor } from '../../src/io/door';
import { type CommandHelp, commandHelp, programHelp } from '../../src/messages/command-help';
import { corpusCommandHelp } from '../../src/messages/corpus-help';
import { messages, reasons } from '../../src/messages/messages';
import { createProgram } from '../../src/program';
import { fakeIo } from './fake-io';

/** The data that each message is made from. */
type MessageArguments = {
  [Name in keyof typeof messages]: Parameters<(typeof messages)[Name]>;
};

const filings = [
  '0009999901-25-000009  10-K  FY2024  CIK 0009999901  LANTERNFISH INSTRUMENTS, INC.',
  '0009999901-26-000012  10-K  FY2025  CIK 0009999901  LANTERNFISH INSTRUMENTS, INC.',
];

/** Example data for every message of the command, from which `docs/messages.md` is generated. */
export const messageExamples: MessageArguments = {
  internalError: [{ reason: 'x is not a function' }],
  inputUnreadable: [{ name: '10-k.htm', reason: 'no such file or directory' }],
  streamTooLong: [{ maximum: 536870912 }],
  savedInvalid: [
    { document: 1, place: 'facts.0.type', expected: ['"flag"', '"textBlock"'], received: '"lamp"' },
  ],
  savedMissing: [{ document: 1, place: 'period.start' }],
  savedNotJson: [{ document: 3 }],
  savedTooLarge: [{ document: 3, most: 512 }],
  savedTooDeep: [{ document: 3, most: 64 }],
  savedTooMany: [{ document: 3, most: 4_194_304 }],
  savedMore: [{ count: 7 }],
  inputEmpty: [],
  globTooLong: [{ glob: '********************', most: 1000 }],
  globNegated: [{ glob: '!drafts/**' }],
  globExtended: [{ glob: '+(a|b).htm', found: '+(' }],
  globExpanded: [{ glob: '{a,b}{c,d}{e,f}', most: 10_000 }],
  globUnmatched: [{ glob: 'drafts/*.htm' }],
  linkLeadsOut: [{ name: 'drafts/latest.htm' }],
  partsUnread: [{ name: 'parts' }],
  inputSkipped: [{ name: 'drafts/readme.md' }],
  diagnostic: [
    {
      name: '10-k.htm',
      severity: 'error',
      code: 'context-missing',
      message: 'The fact refers to a context that is missing',
    },
  ],
  debugRead: [
    { name: '10-k.htm', format: 'inline-xbrl', facts: 16, diagnostics: 1, milliseconds: 12 },
  ],
  filingsMissing: [],
  filingsUnselected: [{ selection: '--cik 1234567 --form 10-K,20-F' }],
  factsMissing: [],
  threadExits: [{ code: '1' }],
  threadsEnded: [],
  partsUnfinished: [{ name: 'parts', count: 2 }],
  partsUnselected: [{ name: 'parts', selection: '--form 10-K' }],
  corpusMissing: [{ folder: 'cyd-corpus' }],
  corpusUnusable: [
    { folder: 'cyd-corpus', reason: 'The file is a SQLite database of another program' },
  ],
  removalUnlimited: [],
  conceptUnclear: [
    {
      query: 'Responsible',
      names: [
        'CybersecurityRiskManagementPositionsOrCommitteesResponsibleFlag',
        'CybersecurityRiskManagementPositionsOrCommitteesResponsibleReportToBoardFlag',
      ],
    },
  ],
  queryInvalid: [
    {
      problem: 'The quotation mark is not closed (at character 10). Close it, or leave it out',
    },
  ],
  filingUnknown: [{ text: 'draft.htm' }],
  filingUnclear: [
    {
      text: 'Lanternfish',
      count: 2,
      filings: ['0009999901-26-000012  10-K  2025-12-31  Lanternfish Instruments Inc.'],
    },
  ],
  filingNotAnnual: [{ text: '0009999901-26-000012', form: '8-K' }],
  sentenceMissing: [],
  yearsOrder: [{ from: 2025, to: 2024 }],
  yearsFiltered: [],
  yearsMissing: [{ years: 'FY2024 1 company', least: 30 }],
  companiesFew: [{ found: '3 with an annual report for both FY2024 and FY2025', least: 10 }],
  countInvalid: [{ least: 1 }],
  valueEmpty: [],
  yearInvalid: [],
  dateInvalid: [],
  sicInvalid: [],
  divisionInvalid: [{ divisions: 'A agriculture, forestry and fishing; B mining' }],
  bandInvalid: [{ bands: '< $75m; $75m–700m' }],
  dollarsInvalid: [],
  dimensionInvalid: [{ value: 'sector', dimensions: ['fiscal-year', 'form'] }],
  measureInvalid: [{ value: 'words', measures: ['flags', 'length'] }],
  chartImpossible: [],
  flagInvalid: [],
  statementUnread: [],
  exportUnplaced: [],
  tableUnknown: [{ name: 'fact', names: ['filings', 'facts'] }],
  queueUnusable: [{ reason: 'Redis at redis://localhost:6379 cannot be used: ECONNREFUSED' }],
  redisUnnamed: [],
  partsUnplaced: [],
  enqueueNothing: [],
  inputsMissing: [{ folder: '/mirror' }],
  inputOutside: [{ name: '../filings/10-k.htm', folder: '.' }],
  inputIsParts: [{ name: 'parts' }],
  redisLost: [{ address: 'redis://localhost:6379', reason: 'connect ECONNREFUSED 127.0.0.1:6379' }],
  redisFound: [{ address: 'redis://localhost:6379' }],
  draftsRemoved: [{ folder: 'parts', count: 2 }],
  workerReady: [{ inputs: '/mirror', into: 'parts' }],
  workerStops: [],
  workerTrouble: [{ reason: 'OOM command not allowed when used memory > maxmemory' }],
  batchDone: [
    { batch: 'b0123 (edgar/10-k.htm, and 249 more)', filings: 198, left: 51, problems: 1 },
  ],
  batchFailed: [
    {
      ...{ batch: 'b0123 (edgar/10-k.htm)', reason: '10-k.htm cannot be read: EACCES' },
      ...{ attempt: 1, attempts: 5 },
    },
  ],
  batchTakenOver: [{ id: 'b0123' }],
  batchLeft: [{ id: 'b0123' }],
  batchGivenBack: [{ batch: 'b0123 (edgar/10-k.htm)' }],
  inputIsAddress: [
    { name: 'https://www.sec.gov/ix?doc=/Archives/edgar/data/9999901/lnfx-20251231.htm' },
  ],
  inputIsForeign: [{ name: 'https://lanternfish.example/10-k.htm' }],
  inputIsAccession: [{ name: '0009999901-26-000012' }],
  inputIsCompany: [{ name: 'LNFX' }],
  contactMissing: [{ platform: 'linux' }],
  contactInvalid: [
    {
      reason:
        'The user agent has no e-mail address or domain. Give a company or person and an e-mail address, as the SEC asks',
      platform: 'win32',
    },
  ],
  mirrorInvalid: [],
  fetchNothing: [],
  fetchUnlimited: [],
  nameEmpty: [],
  listNamed: [{ file: 'tickers.txt' }],
  listEmpty: [],
  listUnread: [],
  namesUnknown: [{ names: ['LNFXX', 'TERM'], of: 6000 }],
  fetchUnclear: [{ text: 'https://www.sec.gov/news' }],
  numberUnclear: [{ text: '1234567-25-12' }],
  companyUnclear: [
    {
      text: 'lanternfish',
      companies: ['LNFX    9999900001  Lanternfish Instruments, Inc.'],
      count: 2,
      command: 'cyd fetch LNFX',
    },
  ],
  companyUnknown: [{ text: 'Lamps' }],
  formMisspelt: [{ text: '10k', form: '10-K' }],
  formAsCompany: [{ text: '10-K', form: '10-K' }],
  sinceFuture: [{ since: '2027-01-01', today: '2026-05-04' }],
  itemInvalid: [{ item: '105' }],
  notesInvalid: [{ name: '2025q5' }],
  daysOrder: [{ since: '2026-02-01', until: '2026-01-01' }],
  dayUnclear: [{ option: '--since', value: '1/5/2026' }],
  optionMeaningless: [{ option: '--latest', reason: 'it needs a company' }],
  checkUnclear: [{ text: '0009999901-26-000012' }],
  checkUnlimited: [],
  checkEmpty: [{ companies: 'LNFX' }],
  fetchPlanned: [{ filings: 7000, requests: 21_000, seconds: 3000 }],
  edgarWaits: [{ reason: 'blocked', seconds: 600, time: '12:34:56' }],
  edgarRetried: [{ name: 'lnfx-20251231.htm', why: 'no answer', number: 2, of: 5 }],
  fetchGoesOn: [{ stage: '120 of 340', requests: 365 }],
  fetchStopped: [{ looked: 120, fetched: 98, into: 'cyd-filings' }],
  edgarFailed: [{ reason: 'No answer within 30 seconds' }],
  edgarOffline: [{ name: 'company_tickers.json' }],
  operandNeedsFetch: [{ operand: 'LNFX#FY2024', input: 'LNFX' }],
  operandCompany: [{ input: 'LNFX', part: '2024' }],
  inputIsFile: [{ name: 'LNFX', kind: 'folder' }],
  inputStopped: [{ name: 'LNFX' }],
  operandUnfetched: [{ operand: 'LNFX#FY2024' }],
  inputUnfetched: [{ name: 'LNFX', reason: 'no CYD facts (10-K for 2022-12-31)' }],
  outputUnwritable: [{ file: 'reports/memo.md', reason: 'permission denied' }],
  outputExists: [{ file: 'cyd.config.json' }],
  outputIsInput: [{ file: '10-k.htm' }],
  outputRepeated: [{ file: 'report.html' }],
  outputTooLong: [{ limit: 128_000_000 }],
  outputLacks: [{ format: 'json', reason: 'no space left on the device' }],
  pageLarge: [{ most: 200 }],
  formatUnavailable: [{ format: 'json', formats: ['csv'] }],
  formatUnused: [{ format: 'json' }],
  optionUnused: [{ option: '--html', formats: ['json', 'ndjson'] }],
  stdinNameUnused: [],
  formatUnknown: [{ file: 'facts.xlsx', formats: ['json', 'ndjson', 'csv', 'terminal'] }],
  accessionInvalid: [],
  cikInvalid: [],
  formInvalid: [],
  jobsInvalid: [],
  sizeInvalid: [],
  widthInvalid: [],
  ruleSettingInvalid: [],
  openNeedsFile: [],
  openWritesOne: [],
  browserNotStarted: [],
  browserFailed: [{ reason: 'no such file or directory' }],
  stdinTwice: [],
  nothingToCompare: [],
  operandUnreadable: [{ operand: '10-k.htm#latest', part: 'latest' }],
  operandAmbiguous: [{ operand: 'notes.zip#10-K', filings, count: 5 }],
  operandUnmatched: [{ operand: 'notes.zip#FY1999', reasons: [], filings, count: 2 }],
  operandNotAFiling: [{ operand: 'readme.md' }],
  fileMissing: [{ file: 'strict.json' }],
  configUnloadable: [{ file: 'strict.mjs', reason: 'Unexpected end of input' }],
  configInvalid: [
    {
      file: 'cyd.config.json',
      problems: ['rulez is not a known key', 'suppressions[0] lacks the key "reason"'],
    },
  ],
  configNote: [
    {
      file: 'cyd.config.json',
      note: 'rules: "C06" now means C05 third-party-flags-missing, and applies to all its findings',
    },
  ],
  jsonInvalid: [{ file: 'cyd.config.json', line: 3, column: 14 }],
  notRegularFile: [],
  jsonTooLarge: [{ most: 64 }],
  baselineInvalid: [{ file: 'known.json' }],
  baselineOutside: [{ file: '/drafts/known.json', directory: '/drafts/new' }],
  baselineUnnamed: [],
  priorUnreadable: [{ input: '10-k-2024.htm' }],
  corpusUsed: [{ folder: 'cyd-corpus', priors: { asked: 12, found: 9 } }],
  priorUnmatched: [{ input: '10-k-2024.htm' }],
  explainNext: [{ rule: 'X01' }],
  detailsNext: [],
  baselineNext: [],
  suppressionNext: [{ rule: 'X01' }],
  ruleUnknown: [{ name: 'flag-missing', similar: ['materiality-flag-missing', 'flags-missing'] }],
  conceptUnknown: [{ name: 'Lamps', similar: [] }],
  labelAmbiguous: [{ label: 'Material Cybersecurity Incident Timing [Text Block]', count: 2 }],
};

/** A text that the command prints, for review. */
export interface MessageRow {
  name: string;
  text: string;
}

/** Returns every message made from its example, every reason, and the help of commands and options. */
export function messageRows(): MessageRow[] {
  const names = Object.keys(messages) as (keyof typeof messages)[];
  const help: (readonly [string, Partial<CommandHelp>])[] = [
    ['cyd', programHelp],
    ...Object.entries(commandHelp).map(([name, each]) => [`cyd ${name}`, each] as const),
    ...Object.entries(corpusCommandHelp).map(
      ([name, each]) => [`cyd corpus ${name}`, each] as const,
    ),
  ];
  return [
    ...names.map((name) => ({ name, text: exampleOf(name) })),
    ...Object.entries(reasons).map(([name, text]) => ({ name: `reason ${name}`, text })),
    ...help.flatMap(([name, { summary, description, notes }]) =>
      Object.entries({ summary, description, notes }).flatMap(([part, text]) =>
        text === undefined ? [] : [{ name: `${name}, ${part}`, text }],
      ),
    ),
    ...optionRows(),
  ];
}

/** Returns the help of arguments and options, once if commands share it. */
function optionRows(): MessageRow[] {
  const program = createProgram({ io: behindDoor(fakeIo()), finish: () => {}, print: () => {} });
  const commands = program.commands.flatMap((command) => [command, ...command.commands]);
  const rows = [program, ...commands].flatMap((command) => [
    ...command.registeredArguments.map((argument) => ({
      name: `${command.name()} <${argument.name()}>`,
      text: argument.description,
    })),
    ...command.options.map(({ flags, description }) => ({ name: flags, text: description })),
  ]);
  return [...new Map(rows.map((row) => [row.name + row.text, row])).values()];
}

function exampleOf<Name extends keyof typeof messages>(name: Name): string {
  const make = messages[name] as (...data: MessageArguments[Name]) => string;
  return make(...messageExamples[name]);
}
