import { type FilingSource, fileFromBytes, readFilings } from '../../src/index';
import { bytesOf } from './bytes';
import { block, concept, context, continuation, flag, page } from './inline';
import { all, distinctCodes } from './small-filings';
import { writeSubmission } from './write-submission';

export const registrant = '9999912345';

/** What is special about a report. */
export interface Report {
  form?: string;
  cik?: string;
  /** Of the text block. */
  text?: string;
  body?: string;
  root?: Record<string, string>;
}

/** The text of the report. */
export const words =
  'We review our networks every month, and an outside firm tests them once a year and reports to the board.';

/** The document of an invented company, with a cover page, a text block and a flag. */
export function report({
  form = '10-K',
  cik = registrant,
  text = words,
  body,
  root = {},
}: Report = {}) {
  const cover =
    `<ix:nonNumeric name="dei:DocumentType" contextRef="c-1">${form}</ix:nonNumeric>` +
    `<ix:nonNumeric name="dei:EntityCentralIndexKey" contextRef="c-1">${cik}</ix:nonNumeric>`;
  const facts =
    body ??
    block(concept.processes, text, 'escape="true" id="f-1"') + flag(concept.engaged, 'true');
  return page(cover + facts, { root, resources: context().replace(registrant, cik) });
}

/** An exhibit: facts in contexts that another document defines. */
export function exhibit(text: string, root: Record<string, string> = {}): string {
  const body = block(concept.role, text, 'escape="true" id="x-1" continuedAt="x-2"');
  return page(body + continuation('x-2', ' Every year.'), { resources: '', root });
}

function folder(files: Record<string, string | Uint8Array>): FilingSource {
  return {
    name: null,
    files: Object.entries(files).map(([name, content]) => fileFromBytes(name, bytesOf(content))),
  };
}

/** What comes out of a folder: the document that each filing is read from, its form and facts. */
export async function readFolder(files: Record<string, string | Uint8Array>) {
  const filings = await all(readFilings(folder(files)));
  return {
    filings,
    codes: distinctCodes(filings),
    found: filings.map(({ source, form, facts }) => `${source.name} ${form} ${facts.length}`),
  };
}

/** What its submission states. */
export const header = { form: '10-K', period: '20251231', cik: registrant };

/** The submission of the report. */
export const submission = writeSubmission([{ content: report() }], header);
