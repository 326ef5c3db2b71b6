import type { DiagnosticCodeInfo } from './info';

/** What there may be to say about the SEC's Financial Statement and Notes data sets. */
export type NotesCode =
  | 'notes-lossy'
  | 'notes-header-unreadable'
  | 'notes-row-malformed'
  | 'notes-line-too-long'
  | 'notes-submission-missing'
  | 'notes-submission-duplicate'
  | 'notes-too-many-rows'
  | 'notes-filing-too-large'
  | 'notes-version-unknown'
  | 'notes-fact-repeated'
  | 'notes-fact-contradictory'
  | 'notes-dimension-truncated';

export const notesCodes: Readonly<Record<NotesCode, DiagnosticCodeInfo>> = {
  'notes-lossy': {
    severity: 'info',
    title: 'Text as the SEC reduced it',
    help: "The SEC's Notes data sets hold text blocks without markup and in ASCII: each tag became a space (which splits words), runs of white space became one, all other characters (curly quotes, dashes, bullets) were dropped. The filing itself has the full text.",
  },
  'notes-header-unreadable': {
    severity: 'error',
    title: 'Table without its columns',
    help: 'The first line of a table does not name the columns that it must have. The table is not read.',
  },
  'notes-row-malformed': {
    severity: 'error',
    title: 'Row with a wrong number of columns',
    help: 'A row has more or fewer columns than the header names. It is left out.',
  },
  'notes-line-too-long': {
    severity: 'error',
    title: 'Row too long',
    help: 'A row is longer than any text block could be. It is left out.',
  },
  'notes-submission-missing': {
    severity: 'warning',
    title: 'Facts of a submission that is not listed',
    help: 'txt.tsv has facts of an accession number that sub.tsv does not list. They are given as a filing without registrant, form and period, after all others.',
  },
  'notes-submission-duplicate': {
    severity: 'warning',
    title: 'Submission listed twice',
    help: 'sub.tsv lists an accession number more than once. The facts go to the first row of it.',
  },
  'notes-too-many-rows': {
    severity: 'error',
    title: 'More submissions than a data set has',
    help: 'sub.tsv, or txt.tsv beyond it, names more submissions than are kept in memory. The others are left out.',
  },
  'notes-filing-too-large': {
    severity: 'error',
    title: 'More facts than a filing has',
    help: 'The CYD facts of one filing exceed what is kept in memory. Those behind are left out.',
  },
  'notes-version-unknown': {
    severity: 'warning',
    title: 'Tag not described',
    help: 'tag.tsv does not describe the tag in the version that a fact names.',
  },
  'notes-fact-repeated': {
    severity: 'info',
    title: 'Fact repeated',
    help: 'The filing reports a fact several times with equal values (iprx > 0). It is given once.',
  },
  'notes-fact-contradictory': {
    severity: 'warning',
    title: 'Fact repeated with another value',
    help: 'The filing reports a fact several times, with different values (EFM 6.5.12 forbids it). All of them are given.',
  },
  'notes-dimension-truncated': {
    severity: 'warning',
    title: 'Dimensions cut off',
    help: 'dim.tsv cut the dimensions of a fact off (segt is true). Those that it names are given.',
  },
};
