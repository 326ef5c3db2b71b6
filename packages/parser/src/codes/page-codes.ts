import { counted } from '@cydkit/text';
import type { CodeTable, NoArguments } from './code-info';

/** The arguments of the codes about submission headers and viewer pages. */
export interface PageArguments {
  'header-differs': {
    field: 'CIK' | 'form' | 'period';
    header: readonly string[];
    document: string;
  };
  'header-alone': NoArguments;
  'incident-item-untagged': { item: string };
  /** `lines`: how many end where lines are cut. */
  'lines-cut': { lines: number; isMended: boolean };
  /** A member by its label or, with the concept of the value, by the heading of its column. */
  'dimension-unnamed': { member: string; concept?: string };
  'columns-merged': { label: string; columns: number };
}

/** The codes about submission headers and viewer pages. */
export const pageCodes: CodeTable<PageArguments> = {
  'header-differs': {
    severity: 'info',
    title: 'Header and document differ',
    help: 'The CIK, form or period in the header of the submission differs from that on the cover page of the document. The cover page counts because the registrant tags it.',
    message: ({ field, header, document }) =>
      `The header states the ${field} ${header.slice(0, maxListed).join(', ')}, the document ${document}; the document counts`,
  },
  'header-alone': {
    severity: 'info',
    title: 'Header without its documents',
    help: 'The file is the header of a submission (….hdr.sgml, …-index-headers.html). It states whose filing it is, but has no facts: these are in the documents. Beside them, in one folder, both are read as one filing.',
    message: () => 'This is only the header of a submission; its documents are other files',
  },
  'incident-item-untagged': {
    severity: 'warning',
    title: 'Item 1.05 without a CYD fact',
    help: 'The header of an 8-K lists Item 1.05, Material Cybersecurity Incidents, but the filing has no fact of the CYD taxonomy (EFM 6.5.77).',
    message: ({ item }) =>
      `The header lists "${item}", but the filing has no fact of the CYD taxonomy`,
  },
  'lines-cut': {
    severity: 'warning',
    title: 'Lines cut at 1,023 characters',
    help: 'Some software cuts the lines of submissions at 1,023 characters, also within words and tags. Where no line is longer and several end just there, they are joined again. A single line of this length, or one of many that are broken between words, may be cut or not; it is left as it is, unless it ends within a word of a tag.',
    message: ({ lines, isMended }) =>
      isMended
        ? `${counted(lines, 'line was', 'lines were')} cut at 1,023 characters, and joined again`
        : `${counted(lines, 'line has', 'lines have')} just 1,023 characters, where lines are cut: the word there may be in two`,
  },
  'dimension-unnamed': {
    severity: 'warning',
    title: 'Dimension without a name',
    help: 'The page shows the label of a dimension’s member, but not which member of which axis it is. The fact’s dimensions are incomplete.',
    message: ({ member, concept }) =>
      concept === undefined
        ? `The page does not name the member "${member}" or its axis`
        : `${concept}: the page does not name the member or axis of the column heading "${member}"`,
  },
  'columns-merged': {
    severity: 'warning',
    title: 'Columns that cannot be separated',
    help: 'The page has several columns, and the dump does not show where the value of one ends and the next begins. The text is read as one fact without a period.',
    message: ({ label, columns }) =>
      `"${label}": it is unclear where the values of the ${columns} columns start and end`,
  },
};

/** No more values of the header than this are listed in a message. */
const maxListed = 3;
