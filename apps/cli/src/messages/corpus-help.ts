import type { CommandHelp } from './command-help';

/** What `cyd corpus <command> --help` says, by command. */
export const corpusCommandHelp = {
  add: {
    summary: 'add filings',
    description:
      'Adds the filings of files, folders, archives and data sets. What the corpus has already is not read again; a filing that is added twice is replaced.',
    notes: `Filings without a CYD fact are left out. Stop it whenever you like: what is reported
as added stays, and the next run goes on.`,
    examples: [
      'cyd corpus add filings/ 2025q1_notes.zip',
      "cyd corpus add 'notes/*.zip' --form 10-K,20-F",
      'cyd corpus add filings/ --dry-run',
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
      'Prints the passages that match, the best first: those with the words side by side, then those of which the words are a larger part. Passages that a company repeats from year to year are one result.',
    notes: `All words must occur in a passage. Case, accents and endings do not matter:
exercise finds Exercises. Endings are cut by rule, so that a word also finds
others that are cut to the same: security finds securities.
  "tabletop exercise"      side by side; third-party is such a phrase, too
  ransom*                  words that begin like this
  NEAR(incident board, 5)  at most five words between; or incident NEAR/5 board
  fraud OR theft, -fraud   one of them; not this one; also AND, NOT, parentheses`,
    examples: [
      'cyd corpus search "tabletop exercise"',
      'cyd corpus search \'"tabletop exercise" (board OR directors)\' --fiscal-year 2025',
      "cyd corpus search 'ransom*' --concept 'role of management' --format csv",
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
} as const satisfies Record<string, CommandHelp>;
