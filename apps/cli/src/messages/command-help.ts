/** What `--help` says about a command. */
export interface CommandHelp {
  /** A line in the list of commands. */
  summary: string;
  description: string;
  /** What follows the options. */
  notes?: string;
  /** What they mean here, if that is more than `exitCodeHelp` says. */
  exitCodes?: readonly string[];
  examples: readonly string[];
}

/** The exit codes of all commands, a line each. */
export const exitCodeHelp: readonly string[] = [
  '0  done',
  '1  nothing found; the filings differ; or findings',
  '2  a usage or config error, or an input that could not be read in full, even',
  '   if others were',
];

/** What `cyd --help` says. */
export const programHelp = {
  description:
    'Reads SEC filings tagged with the CYD (cybersecurity disclosure) taxonomy, prints each passage once, and finds contradictions and tagging errors.',
  examples: [
    'cyd fetch AAPL',
    'cyd report 10-k.htm',
    "cyd parse 'filings/**/*.htm' --format ndjson > facts.ndjson",
    'cyd lint draft.htm',
    'cyd taxonomy "Cybersecurity Risk Role of Management [Text Block]"',
  ],
} as const;

/** What `cyd <command> --help` says, by command. */
export const commandHelp = {
  fetch: {
    summary: 'get filings from EDGAR, only what has CYD facts',
    description:
      'Gets the documents of filings that have CYD facts from EDGAR, each filing into a folder of its own, and reports what is here, what is not, and why.',
    notes: `Of a company, the latest annual report (10-K, 10-KT or 20-F), or the latest of
--form; a number of them with --latest, or all since a day with --since. --since
without a company asks for those of all companies. A name that is no ticker
lists the companies that may be meant; of several names, the others are fetched.
Commas separate names, too. With '-', standard input lists them; '#' begins a
comment.

What items a report has, only its header says: --item without a company takes a
request for each current report of those days, which may be thousands. --dry-run
says how many there are, and how long they take.

The SEC wants to know who asks: set CYD_USER_AGENT, or "userAgent" in
cyd.config.json, to your name or company and your e-mail address. It is sent to
the SEC alone; if CYD_EDGAR_URL is the origin of a mirror, to that alone.
Requests are at least 140 ms apart, over all processes of this machine. What is
here, byte for byte, is not asked for again: stop it whenever you like, the next
run goes on. Files of yours that are in the way are kept under another name. The
cache is in the folder of CYD_CACHE, or where your system keeps such.`,
    exitCodes: [
      '0  all that was asked for is here; with --check, the corpus has all',
      '1  EDGAR does not have some of it, or none of its filings has CYD facts;',
      '   with --check, EDGAR lists filings that the corpus does not have',
      '2  a usage or config error, or something could not be fetched or added, even',
      '   if all else was',
    ],
    examples: [
      'cyd fetch AAPL',
      'cyd fetch 320193 --form 10-K --latest 2',
      'cyd fetch - < tickers.txt',
      'cyd fetch 0000320193-25-000079 --into filings',
      'cyd fetch --since 2026-01-01 --form 8-K --item 1.05 --add',
      'cyd fetch --notes 2025q1 --add',
      'cyd fetch --check --since 2026-01-01 --form 10-K',
    ],
  },
  report: {
    summary: 'print the disclosures of filings, each passage once',
    description:
      'Prints flags, passages with the concepts that cover them, duplication and diagnostics.',
    examples: [
      'cyd report 10-k.htm',
      'cyd report 10-k.htm -o memo.md',
      'cyd report 10-k.htm -o report.html',
      'cyd report filings/',
      'cyd report 2025q1_notes.zip --cik 1234567',
    ],
  },
  open: {
    summary: 'show the report of filings in the browser',
    description: 'Writes the report as one HTML file, prints its path and opens it in the browser.',
    examples: ['cyd open 10-k.htm', 'cyd open filings/ -o disclosures.html'],
  },
  parse: {
    summary: 'print the facts of filings as JSON or CSV',
    description: 'Prints the CYD facts of filings, and what went wrong in reading them.',
    examples: [
      'cyd parse 10-k.htm > facts.json',
      "cyd parse 'filings/**/*.htm' -f ndjson -o facts.ndjson",
      'cyd parse 2025q1_notes.zip --form 10-K,20-F -o facts.csv',
      'cat page.txt | cyd parse - --stdin-filename R7.txt',
    ],
  },
  diff: {
    summary: 'show what changed between two filings',
    description: 'Shows which flags, concepts and sentences changed from one filing to the next.',
    notes: `FILE#WHICH selects one filing of an archive or data set. WHICH is an accession
number, a CIK, a fiscal year (FY2025) or a form (10-K), or several of these,
separated by commas.

What could not be compared counts as a difference, unless --ignore-uncompared.`,
    examples: [
      'cyd diff 10-k-2024.htm 10-k-2025.htm',
      'cyd diff 10-k-2024.htm 10-k-2025.htm -o changes.md',
      'cyd diff 10-k-2024.htm 10-k-2025.htm -o changes.html',
      'cyd diff 2025q1_notes.zip#1234567 2026q1_notes.zip#1234567 --summary',
    ],
  },
  lint: {
    summary: 'find contradictions, omissions and tagging errors',
    description:
      'Finds contradictions, omissions and tagging errors. Findings at the --severity level or above give exit code 1.',
    notes: `Each finding is a line: file:line:column, severity, rule and message. A terminal
of 100 columns or more also shows the words that it is about; --format full
shows all words, places and fixes. --quiet leaves out the summary.`,
    examples: [
      'cyd lint 10-k.htm',
      'cyd lint 10-k.htm --format full',
      'cyd lint drafts/ --severity warning -f sarif -o findings.sarif',
      'cyd lint drafts/ -o findings.html',
      'cyd lint 10-k-2025.htm --prior 10-k-2024.htm',
      'cyd lint 10-k-2025.htm --corpus cyd-corpus',
      'cyd lint 10-k.htm --baseline known.json --update-baseline',
    ],
  },
  init: {
    summary: 'write a config for cyd lint',
    description:
      'Writes cyd.config.json into the working directory, with the defaults and the address of its JSON Schema. A config that exists is never replaced.',
    examples: ['cyd init'],
  },
  explain: {
    summary: 'explain a rule or a diagnostic code',
    description: 'Shows the page of a rule or a diagnostic code. Without a name, lists them all.',
    examples: ['cyd explain C02', 'cyd explain continuation-missing', 'cyd explain'],
  },
  taxonomy: {
    summary: 'look up a concept of the CYD taxonomy',
    description: 'Lists the concepts of the CYD taxonomy, or shows one of them.',
    examples: ['cyd taxonomy', 'cyd taxonomy CybersecurityRiskRoleOfManagementTextBlock'],
  },
  corpus: {
    summary: 'keep filings in a corpus, and ask it questions',
    description:
      'Keeps the disclosures of many filings in one SQLite file, and answers questions about them without a network.',
    notes: `The corpus is in the folder that --corpus names, else the variable CYD_CORPUS,
else cyd-corpus in the working directory.`,
    examples: [
      'cyd corpus add filings/ 2025q1_notes.zip',
      'cyd corpus search "tabletop exercise" --fiscal-year 2025',
      'cyd corpus stats --by fiscal-year',
    ],
  },
  worker: {
    summary: 'read batches of filings from a queue, with other machines',
    description:
      'Takes batches that cyd corpus enqueue has put into a queue, reads their inputs, and writes each as one part: Parquet in a folder that all workers share.',
    notes: `Needs a Redis, and the packages bullmq and ioredis. Start as many as you like, on any
machine that sees the inputs and the folder of the parts. Ctrl-C, or SIGTERM, finishes
the batches at hand; a second one, or --grace, gives them back. What a worker leaves
without a word is taken over by others. A worker fetches nothing.`,
    examples: [
      'cyd worker --redis redis://localhost:6379 --inputs /mirror --into parts',
      'cyd worker --redis redis://localhost:6379 --into parts --drain',
      'cyd worker --redis redis://localhost:6379 --status',
      'cyd corpus add parts',
    ],
  },
  schema: {
    summary: 'print the JSON Schema of an output',
    description:
      'Prints the JSON Schema (draft 2020-12) of the output of a command, or of the config.',
    examples: ['cyd schema report > report.schema.json'],
  },
  completion: {
    summary: 'print a completion script for a shell',
    description: 'Prints a script that completes commands, options and values in a shell.',
    examples: ['source <(cyd completion bash)', 'cyd completion zsh > ~/.zfunc/_cyd'],
  },
} as const satisfies Record<string, CommandHelp>;
