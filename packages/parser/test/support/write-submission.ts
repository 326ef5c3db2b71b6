/** A document of an invented submission. */
export interface WrittenDocument {
  type?: string;
  filename?: string;
  /** The lines around the content: `XBRL`, `XML` … */
  wrapper?: string;
  content: string;
}

export interface WrittenHeader {
  form?: string;
  period?: string;
  items?: string[];
  name?: string;
  cik?: string;
  /** Further filers. */
  others?: { name: string; cik: string }[];
}

/** Writes a full submission as EDGAR does. */
export function writeSubmission(
  documents: readonly WrittenDocument[],
  header: WrittenHeader = {},
): string {
  const parts = [writeHeader(header), ...documents.map(writeDocument), '</SEC-DOCUMENT>', ''];
  return parts.join('\n');
}

export function writeHeader(header: WrittenHeader): string {
  const { form, period, items = [], name, cik, others = [] } = header;
  const first = { name: name ?? 'LANTERNFISH INSTRUMENTS INC', cik: cik ?? '0009999901' };
  return [
    '<SEC-DOCUMENT>0009999901-26-000007.txt : 20260217',
    '<SEC-HEADER>0009999901-26-000007.hdr.sgml : 20260217',
    '<ACCEPTANCE-DATETIME>20260217163005',
    'ACCESSION NUMBER:\t\t0009999901-26-000007',
    `CONFORMED SUBMISSION TYPE:\t${form ?? '10-K'}`,
    'PUBLIC DOCUMENT COUNT:\t\t3',
    `CONFORMED PERIOD OF REPORT:\t${period ?? '20251231'}`,
    ...items.map((item) => `ITEM INFORMATION:\t\t${item}`),
    'FILED AS OF DATE:\t\t20260217',
    'DATE AS OF CHANGE:\t\t20260217',
    '',
    ...[first, ...others].flatMap((filer) => [
      'FILER:',
      '',
      '\tCOMPANY DATA:\t',
      `\t\tCOMPANY CONFORMED NAME:\t\t\t${filer.name}`,
      `\t\tCENTRAL INDEX KEY:\t\t\t${filer.cik}`,
      '',
      '\tFILING VALUES:',
      `\t\tFORM TYPE:\t\t${form ?? '10-K'}`,
    ]),
    '</SEC-HEADER>',
  ].join('\n');
}

export function writeDocument(document: WrittenDocument, index: number): string {
  const { type = '10-K', filename = `a${index}.htm`, wrapper, content } = document;
  return [
    '<DOCUMENT>',
    `<TYPE>${type}`,
    `<SEQUENCE>${index + 1}`,
    `<FILENAME>${filename}`,
    `<DESCRIPTION>DOCUMENT ${index + 1}`,
    '<TEXT>',
    ...(wrapper === undefined ? [content] : [`<${wrapper}>`, content, `</${wrapper}>`]),
    '</TEXT>',
    '</DOCUMENT>',
  ].join('\n');
}
