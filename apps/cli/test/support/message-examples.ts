import { type CommandHelp, commandHelp, programHelp } from '../../src/messages/command-help';
import { messages, reasons } from '../../src/messages/messages';

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
  inputEmpty: [],
  globUnmatched: [{ glob: 'drafts/*.htm' }],
  inputSkipped: [{ name: 'drafts/readme.md' }],
  diagnostic: [
    {
      name: '10-k.htm',
      severity: 'error',
      code: 'context-missing',
      message: 'The fact refers to a context that is missing',
    },
  ],
  filingsMissing: [],
  filingsUnselected: [{ selection: '--cik 1234567 --form 10-K,20-F' }],
  factsMissing: [],
  threadsEnded: [],
  outputUnwritable: [{ file: 'reports/memo.md', reason: 'permission denied' }],
  outputIsInput: [{ file: '10-k.htm' }],
  formatUnknown: [{ file: 'facts.xlsx', formats: ['json', 'ndjson', 'csv', 'terminal'] }],
  accessionInvalid: [],
  cikInvalid: [],
  formInvalid: [],
  jobsInvalid: [],
  widthInvalid: [],
  ruleSettingInvalid: [],
  maxWarningsInvalid: [],
  openNeedsFile: [],
  browserNotStarted: [],
  browserFailed: [{ reason: 'no such file or directory' }],
  stdinTwice: [],
  nothingToCompare: [],
  operandUnreadable: [{ operand: '10-k.htm#latest', part: 'latest' }],
  operandAmbiguous: [{ operand: 'notes.zip#10-K', filings, count: 5 }],
  operandUnmatched: [{ operand: 'notes.zip#FY1999', filings, count: 2 }],
  operandNotAFiling: [{ operand: 'readme.md' }],
  configMissing: [{ file: 'strict.json' }],
  configUnloadable: [{ file: 'strict.mjs', reason: 'Unexpected end of input' }],
  configInvalid: [
    { file: 'cyd.config.json', problems: ['rulez: no such key', 'severity: expected a level'] },
  ],
  jsonInvalid: [{ file: 'cyd.config.json', reason: 'Unexpected end of JSON input' }],
  baselineInvalid: [{ file: 'known.json' }],
  baselineUnnamed: [],
  priorUnreadable: [{ input: '10-k-2024.htm' }],
  priorUnmatched: [{ input: '10-k-2024.htm' }],
  ruleUnknown: [{ name: 'flag-missing', similar: ['materiality-flag-missing', 'flags-missing'] }],
  conceptUnknown: [{ name: 'Lamps', similar: [] }],
  labelAmbiguous: [{ label: 'Material Cybersecurity Incident Timing [Text Block]', count: 2 }],
};

/** A text that the command prints, for review. */
export interface MessageRow {
  name: string;
  text: string;
}

/** Returns every message made from its example, every reason, and the help of every command. */
export function messageRows(): MessageRow[] {
  const names = Object.keys(messages) as (keyof typeof messages)[];
  const help: (readonly [string, Partial<CommandHelp>])[] = [
    ['cyd', programHelp],
    ...Object.entries(commandHelp).map(([name, each]) => [`cyd ${name}`, each] as const),
  ];
  return [
    ...names.map((name) => ({ name, text: exampleOf(name) })),
    ...Object.entries(reasons).map(([name, text]) => ({ name: `reason ${name}`, text })),
    ...help.flatMap(([name, { summary, description, notes }]) =>
      Object.entries({ summary, description, notes }).flatMap(([part, text]) =>
        text === undefined ? [] : [{ name: `${name}, ${part}`, text }],
      ),
    ),
  ];
}

function exampleOf<Name extends keyof typeof messages>(name: Name): string {
  const make = messages[name] as (...data: MessageArguments[Name]) => string;
  return make(...messageExamples[name]);
}
