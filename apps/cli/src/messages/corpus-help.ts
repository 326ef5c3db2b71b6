import type { CommandHelp } from './command-help';

/** What `cyd corpus <command> --help` says, by command. */
export const corpusCommandHelp = {
  add: {
    summary: 'add filings',
    description:
      'Adds the filings of files, folders, archives and data sets. What the corpus has already is not read again; a filing that is added twice is replaced.',
    notes: `Filings without a CYD fact are left out. Stop it whenever you like: what is reported
as added stays, and the next run goes on. A folder of parts, which 'cyd worker'
has made, is added whole: parts of another version are not, nor those that are
not finished. --inputs is the folder that cyd corpus enqueue had, as it would be
here: the corpus names the inputs as if it had read them there.`,
    examples: [
      'cyd corpus add filings/ 2025q1_notes.zip',
      "cyd corpus add 'notes/*.zip' --form 10-K,20-F",
      'cyd corpus add filings/ --dry-run',
      'cyd corpus add parts/ --inputs /mirror',
    ],
  },
  enqueue: {
    summary: 'put filings into a queue for workers on many machines',
    description:
      'Puts files, folders, archives and data sets into a queue, in batches of some hundred filings, which cyd worker reads. What is in the queue already is left alone; a batch that failed is tried again.',
    notes: `Every input is read to its end once, for its hash. All inputs are in one folder,
--inputs, which each worker finds by a path of its own. A list is taken in its order and
in little memory: sort it, so that the same list makes the same batches. Of a mirror
that grows, enqueue a list of what is new. With --into, what the folder has is left out:
so after Redis has lost everything, the same command enqueues only what is missing.`,
    examples: [
      'cyd corpus enqueue 2025q1_notes.zip filings/ --redis redis://localhost:6379',
      "find edgar -name '*.txt' | sort | cyd corpus enqueue --list - --redis redis://localhost:6379",
      'cyd corpus enqueue --inputs /mirror /mirror/2026 --into parts --redis redis://localhost:6379',
    ],
  },
  remove: {
    summary: 'remove filings',
    description: 'Removes filings by their accession numbers, or those that the options select.',
    examples: [
      'cyd corpus remove 0009999901-26-000012',
      'cyd corpus remove --fiscal-year 2023 --dry-run',
    ],
  },
  check: {
    summary: 'look for damage in the corpus',
    description:
      'Checks the file, the full-text index, the links between tables, and the hashes of all texts.',
    examples: ['cyd corpus check'],
  },
  info: {
    summary: 'say what is in the corpus',
    description:
      'Prints how many filings, registrants and texts the corpus has, from which sources, and what they do not state.',
    examples: ['cyd corpus info', 'cyd corpus info --json'],
  },
  search: {
    summary: 'find passages by their words',
    description:
      'Prints the passages that match, the best first: those with the words side by side, then those of which the words are a larger part. Passages that are repeated, by a company from year to year or by others, are one result.',
    notes: `All words must occur in a passage. Case, accents and endings do not matter:
exercise finds Exercises, also in a phrase. Endings are cut by rule, so that a
word also finds others that are cut to the same: generative finds general.
  "tabletop exercise"      side by side; third-party is such a phrase, too
  =generative              as typed, in any case; --exact does so for all words
  ransom*                  words that begin like this
  NEAR(incident board, 5)  at most five words between; or incident NEAR/5 board
  fraud OR theft, -fraud   one of them; not this one; also AND, NOT, parentheses
Put the query in single quotes: the shell takes ", * and = for its own, and
-fraud is an option unless it is inside of quotes, or after --.`,
    examples: [
      'cyd corpus search "tabletop exercise"',
      "cyd corpus search '=generative -fraud'",
      'cyd corpus search \'"tabletop exercise" (board OR directors)\' --fiscal-year 2025',
      "cyd corpus search 'ransom*' --concept 'role of management' --format csv",
    ],
  },
  incidents: {
    summary: 'follow incidents from the report to the next annual report',
    description:
      'Prints for each incident the Form 8-K or 6-K, its amendments and the annual reports that follow: when each was filed, what it says, and what changed.',
    notes: `Reports of one registrant are about one incident if they state the same day of the
event, or if one amends the other. An incident is printed whole if the options
select any of its current reports.`,
    examples: [
      'cyd corpus incidents --since 2025-06-01 --summary',
      'cyd corpus incidents --cik 9999900002 --full',
      'cyd corpus incidents -o incidents.csv',
    ],
  },
  stats: {
    summary: 'count flags, text blocks, length, redundancy and findings',
    description:
      'Prints how many annual reports answer yes, use a text block, repeat themselves or have findings, of how many, with 95% intervals.',
    notes: `Each company counts once, by its latest annual report; with --by fiscal-year, once a
year. An amendment takes the place of what it amends. --flag with an answer chooses
reports, --flag with a name alone shows that flag only. CSV has all values, one a row.`,
    examples: [
      'cyd corpus stats',
      'cyd corpus stats --by fiscal-year,form --measure flags,length',
      'cyd corpus stats --by float --flag ReportToBoard -o chart.svg',
    ],
  },
  provenance: {
    summary: 'find who has a sentence word for word, and who was first',
    description:
      'Prints how many filings and companies have each sentence word for word, which was the first, in which fiscal years and under which concepts. For a sentence that none has, prints the most similar ones.',
    notes: `Words are compared in lower case, without punctuation and apostrophes. Text of several
sentences is cut into sentences. All are looked up; longer text is searched for the first
100, similar sentences for the first 20. The options on filings say where to look.`,
    examples: [
      'cyd corpus provenance "We maintain an incident response plan."',
      'cyd corpus provenance - < paragraph.txt',
      'cyd corpus provenance "We maintain an incident response plan." --sic 6022',
    ],
  },
  boilerplate: {
    summary: 'score how much of a filing other companies have word for word',
    description:
      'Prints for each passage the share of its words in sentences that at least ten other companies have, for the whole filing too, and where that is among other companies.',
    notes: `The filing may be one of the corpus or the file of a draft. Filings of its own company
never count; nor do headings. The options on filings choose whom to compare it with:
--fiscal-year too. A sentence is boilerplate if enough of those have it.`,
    examples: [
      'cyd corpus boilerplate 0009999901-26-000012',
      'cyd corpus boilerplate draft.htm --companies 5',
      'cyd corpus boilerplate 1234567 --fiscal-year 2025',
    ],
  },
  peers: {
    summary: 'compare a filing with those of other companies',
    description:
      'Prints where the length, flags, findings, redundancy and boilerplate of a filing are among those of its industry, of its band of the public float, and of all; the most similar disclosures; and what no other company says.',
    notes: `The filing may be one of the corpus or the file of a draft. Filings of its own company
never count. The options on filings choose whom to compare it with, --fiscal-year too;
boilerplate is what enough companies of the whole corpus have.`,
    examples: [
      'cyd corpus peers 1234567',
      "cyd corpus peers 'Lanternfish Instruments' --fiscal-year 2025",
      'cyd corpus peers draft.htm --json',
    ],
  },
  trends: {
    summary: 'find phrases that more or fewer companies use than before, or follow given ones',
    description:
      'Prints the phrases and words whose share of companies rose or fell the most between two fiscal years, by more than chance explains, each with an example. Given terms, prints the share of companies of each fiscal year that use their exact words.',
    notes: `Without --from and --to, compares the last two fiscal years that have enough companies.
Companies whose sentence with a phrase is word for word the same count once in the test.`,
    examples: [
      'cyd corpus trends',
      'cyd corpus trends "artificial intelligence" ai',
      'cyd corpus trends --from 2024 --to 2025 --sic-division H',
      'cyd corpus trends --panel all --limit 20',
    ],
  },
  sql: {
    summary: 'run a statement of SQL',
    description:
      "Runs one statement that reads, or prints the tables with ten statements to start from. '-' reads the statement from standard input.",
    notes: `Nothing can be changed, and no other file read or written. Integers beyond 2^53 are
printed as text, blobs as x'00ff'.`,
    examples: [
      'cyd corpus sql',
      'cyd corpus sql "select name, form, words from filings order by words desc limit 10"',
      'cyd corpus sql - -o panel.csv < panel.sql',
    ],
  },
  export: {
    summary: 'export tables as Parquet, CSV or NDJSON',
    description:
      'Writes the tables of the corpus, or of some filings, to a folder, with a datapackage.json that describes them.',
    notes: `Parquet is partitioned as Hive does it: facts/fiscal_year=2025/base_form=10-K/part-0.parquet.
The folder is new, empty, or has an earlier export, which is replaced when all is written.
Tables: filings, registrants, facts, flags, passages, sentences, findings.`,
    examples: [
      'cyd corpus export --parquet cyd-data',
      'cyd corpus export --csv fy2025 --fiscal-year 2025 --tables filings,flags',
    ],
  },
} as const satisfies Record<string, CommandHelp>;
