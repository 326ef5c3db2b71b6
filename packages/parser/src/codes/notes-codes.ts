import { counted } from '@cydkit/text';
import type { CodeTable, NoArguments } from './code-info';

/** The arguments of the codes about the SEC's Financial Statement and Notes data sets. */
export interface NotesArguments {
  'notes-lossy': NoArguments;
  /** `columns`: those that the table must have; `isEmpty`: true if it has no line at all. */
  'notes-header-unreadable': { columns: readonly string[]; isEmpty: boolean };
  'notes-row-malformed': { accession?: string; expected: number; found: number };
  'notes-line-too-long': NoArguments;
  'notes-accession-unreadable': { accession: string };
  'notes-submission-missing': { accession: string };
  'notes-submission-duplicate': { accession: string };
  /** `accession`: one that is left out. */
  'notes-too-many-rows': { maximum: number; accession?: string };
  /** `facts`: how many are left out. */
  'notes-filing-too-large': { facts: number };
  'notes-version-unknown': { concept: string; version: string };
  'notes-fact-repeated': { repetitions: number; concepts: readonly string[] };
  'notes-fact-contradictory': { concept: string };
  /** `hash`: `dimh` of the fact. */
  'notes-dimension-truncated': { hash: string };
  /** How many registrants sub.tsv lists, of how many; `null` if it does not count them. */
  'notes-registrants-partial': { listed: number; total: number | null };
  /** Members of dei:LegalEntityAxis: that of dim.tsv, and that of the column `coreg`. */
  'notes-registrant-differs': { dimension: string; coreg: string };
}

/** The codes about the SEC's Financial Statement and Notes data sets. */
export const notesCodes: CodeTable<NotesArguments> = {
  'notes-lossy': {
    severity: 'info',
    title: 'Text as the SEC reduced it',
    help: "The SEC's Notes data sets contain text blocks without markup and in ASCII: each tag became a space (which splits words), runs of white space became one space, and all other characters (curly quotes, dashes, bullets) were dropped. The filing itself has the full text.",
    message: () => 'The texts have no markup and only ASCII characters; the SEC dropped the rest',
  },
  'notes-header-unreadable': {
    severity: 'error',
    unread: true,
    title: 'Table without its columns',
    help: 'The first line of a table does not name the columns that it must have. The table is not read.',
    message: ({ columns, isEmpty }) =>
      isEmpty
        ? `The table is empty; expected the columns ${columns.join(', ')} in its first line`
        : `The first line does not name all required columns: ${columns.join(', ')}`,
  },
  'notes-row-malformed': {
    severity: 'error',
    unread: true,
    title: 'Row with the wrong number of columns',
    help: 'A row has more or fewer columns than the header names. It is left out.',
    message: ({ accession, expected, found }) => {
      const row = accession === undefined ? 'A row' : `A row of ${accession}`;
      return `${row} was left out: it has ${counted(found, 'column')} instead of ${expected}`;
    },
  },
  'notes-line-too-long': {
    severity: 'error',
    unread: true,
    title: 'Row too long',
    help: 'A row is longer than any text block could be. It is left out.',
    message: () => 'A row was left out: it is longer than any text block could be',
  },
  'notes-accession-unreadable': {
    severity: 'warning',
    title: 'Accession number that is none',
    help: 'The column adsh of a data set joins its tables, but holds no accession number such as 0009999901-26-000012. The filing is read without one.',
    message: ({ accession }) =>
      accession === ''
        ? 'A row has no accession number in adsh'
        : `${accession} in adsh is not an accession number`,
  },
  'notes-submission-missing': {
    severity: 'warning',
    title: 'Facts of a submission that is not listed',
    help: 'txt.tsv has facts of an accession number that sub.tsv does not list. They become a filing without registrant, form and period, after all others.',
    message: ({ accession }) =>
      `Submission ${accession} has facts in txt.tsv but no row in sub.tsv`,
  },
  'notes-submission-duplicate': {
    severity: 'warning',
    title: 'Submission listed twice',
    help: 'sub.tsv lists an accession number more than once. The facts belong to its first row.',
    message: ({ accession }) =>
      `Submission ${accession} has several rows in sub.tsv; the facts belong to the first one`,
  },
  'notes-too-many-rows': {
    severity: 'error',
    unread: true,
    title: 'More submissions than a data set has',
    help: 'sub.tsv, or txt.tsv in addition, names more submissions than are kept in memory. The others are left out.',
    message: ({ maximum, accession }) =>
      accession === undefined
        ? `The table sub.tsv has more than ${counted(maximum, 'submission')}; the others were left out`
        : `Submission ${accession} was left out: txt.tsv names too many that sub.tsv does not list`,
  },
  'notes-filing-too-large': {
    severity: 'error',
    unread: true,
    title: 'More facts than a filing has',
    help: 'The CYD facts of one filing exceed what is kept in memory. The facts after that are left out.',
    message: ({ facts }) =>
      `${counted(facts, 'fact was', 'facts were')} left out: the filing has more than are kept in memory`,
  },
  'notes-version-unknown': {
    severity: 'warning',
    title: 'Tag not described',
    help: 'tag.tsv does not describe the tag in the version that a fact names.',
    message: ({ concept, version }) =>
      `The table tag.tsv does not describe ${concept} of ${version}`,
  },
  'notes-fact-repeated': {
    severity: 'info',
    title: 'Fact repeated',
    help: 'The filing reports a fact several times with equal values (iprx > 0). It is listed once.',
    message: ({ repetitions, concepts }) =>
      `${counted(repetitions, 'repetition was', 'repetitions were')} left out, with the same value: ${concepts.join(', ')}`,
  },
  'notes-fact-contradictory': {
    severity: 'warning',
    title: 'Fact repeated with another value',
    help: 'The filing reports a fact several times, with different values (EFM 6.5.12 forbids it). All of them are listed.',
    message: ({ concept }) => `${concept} is reported with different values in the same context`,
  },
  'notes-dimension-truncated': {
    severity: 'warning',
    title: 'Dimensions cut off',
    help: 'dim.tsv contains only the start of the dimensions of a fact (segt is true). The fact lists what is there.',
    message: ({ hash }) => `Only the start of this fact's dimensions is in dim.tsv (${hash})`,
  },
  'notes-registrants-partial': {
    severity: 'warning',
    title: 'Registrants missing from the list',
    help: 'sub.tsv counts more registrants (nciks) than it lists (cik, aciks), or marks its list as PARTIAL. A search by CIK does not find this filing for the others.',
    message: ({ listed, total }) =>
      total === null
        ? `The table sub.tsv lists only ${counted(listed, 'registrant')} of this filing`
        : `The table sub.tsv lists ${listed} of the ${counted(total, 'registrant')} of this filing`,
  },
  'notes-registrant-differs': {
    severity: 'warning',
    title: 'Co-registrant named in two ways',
    help: 'The column coreg of a fact and its dimensions in dim.tsv name different members of dei:LegalEntityAxis. The dimensions count.',
    message: ({ dimension, coreg }) =>
      `The column coreg names ${coreg}, but dim.tsv names ${dimension}, which counts`,
  },
};
