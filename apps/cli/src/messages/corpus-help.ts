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
} as const satisfies Record<string, CommandHelp>;
