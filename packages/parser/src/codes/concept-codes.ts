import { editions } from '@cydkit/taxonomy';
import { type CodeTable, type FactName, factName } from './code-info';

/** Where a period should be, and what is there. */
export type UnreadablePeriod =
  /** A context of an XBRL document, by its id. */
  | { within: 'context'; context: string }
  /** The column headings of a viewer page, or the lines under the title of its text. */
  | { within: 'column-headings' | 'page-head' }
  /** A row of sub.tsv or txt.tsv in a data set, with what it states. */
  | { within: 'submission-row'; accession: string; period: string }
  | { within: 'fact-row'; ddate: string; qtrs: string };

/** The arguments of the codes about namespaces, concepts, labels and periods. */
export interface ConceptArguments {
  'namespace-undeclared': { prefix: string; isCustomary: boolean };
  'namespace-foreign': { concept: string; namespace: string | null };
  'edition-unknown': { namespace: string };
  'editions-mixed': { editions: readonly string[] };
  'concept-unknown': { concept: string; namespace: string | null };
  'label-unknown': { label: string };
  'label-ambiguous': { label: string; candidates: readonly string[] };
  'value-missing': FactName;
  'period-unreadable': UnreadablePeriod;
}

/** The codes about namespaces, concepts, labels and periods. */
export const conceptCodes: CodeTable<ConceptArguments> = {
  'namespace-undeclared': {
    severity: 'warning',
    title: 'Prefix without a namespace',
    help: 'A prefix is used but never declared, as in a fragment cut out of a filing. It is read with its customary meaning.',
    message: ({ prefix, isCustomary }) =>
      `The prefix ${prefix} is never declared; ${
        isCustomary ? 'it is read with its customary meaning' : 'its facts are left out'
      }`,
  },
  'namespace-foreign': {
    severity: 'warning',
    title: 'Prefix bound to another namespace',
    help: 'The prefix cyd is bound to a URI that is not a CYD taxonomy, so its facts are not CYD facts.',
    message: ({ concept, namespace }) =>
      `cyd:${concept} is not a CYD fact: its prefix is bound to ${namespace}`,
  },
  'edition-unknown': {
    severity: 'warning',
    title: 'Unknown edition of the taxonomy',
    help: 'The namespace names an edition of the CYD taxonomy that is not known here. Its facts are read all the same.',
    message: ({ namespace }) =>
      `Expected an edition from cyd/${editions[0]} to cyd/${editions.at(-1)}, found ${namespace}`,
  },
  'editions-mixed': {
    severity: 'warning',
    title: 'Several editions of the taxonomy',
    help: 'Facts of one filing use several editions of the CYD taxonomy (EFM 6.22.3 asks for one).',
    message: ({ editions: found }) =>
      `Expected one edition, found ${found.slice(0, maxListed).join(', ')}`,
  },
  'concept-unknown': {
    severity: 'warning',
    title: 'Unknown concept',
    help: 'The concept is not in the named edition of the CYD taxonomy. The fact is read, its type taken from its name.',
    message: ({ concept, namespace }) =>
      `${concept} is not in ${namespace ?? 'any edition of the CYD taxonomy'}`,
  },
  'label-unknown': {
    severity: 'warning',
    title: 'Unknown label',
    help: 'A line item of the page has a label that no edition of the CYD taxonomy has. The fact is read without a concept.',
    message: ({ label }) => `No concept has the label "${label}"`,
  },
  'label-ambiguous': {
    severity: 'warning',
    title: 'Label of several concepts',
    help: 'More than one concept has this label (the 2024 edition labels incident scope as incident timing). The fact names the candidates.',
    message: ({ label, candidates }) => `The label "${label}" may mean ${candidates.join(' or ')}`,
  },
  'value-missing': {
    severity: 'info',
    title: 'Line item without a value',
    help: 'The page shows the label of a concept but no value next to it.',
    message: (name) => `${factName(name)} has no value`,
  },
  'period-unreadable': {
    severity: 'warning',
    title: 'Period not readable',
    help: 'The page or the context states its period in a form that is not known, or not at all.',
    message: unreadablePeriod,
  },
};

/** No more editions than this are listed in a message. */
const maxListed = 10;

function unreadablePeriod(period: UnreadablePeriod): string {
  switch (period.within) {
    case 'context':
      return `The context "${period.context}" has no readable date`;
    case 'column-headings':
      return 'Expected a date such as "Dec. 31, 2024" over every column, found none';
    case 'page-head':
      return 'Expected a period such as "12 Months Ended" and "Dec. 31, 2024" under the title, found none';
    case 'submission-row':
      return `${period.accession}: expected a period such as 20241231, found "${period.period}"`;
    case 'fact-row':
      return `Expected ddate as 20241231 and qtrs as a number, found "${period.ddate}" and "${period.qtrs}"`;
    default:
      return period satisfies never;
  }
}
