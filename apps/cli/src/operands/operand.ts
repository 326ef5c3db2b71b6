import { UsageError } from '../errors';

/** One filing, as a command line names it: `notes.zip#0001234567-25-000012`. */
export interface Operand {
  /** As it was given. */
  text: string;
  /** A file, a directory, a glob or `-`. */
  input: string;
  /** Which of the filings in it; all must be met. */
  accession: string[];
  cik: string[];
  form: string[];
  /** Four digits. */
  fiscalYear: string | null;
}

const EXPECTED =
  "expected an accession number, a CIK, a fiscal year (FY2025) or a form (10-K) after '#'";

/**
 * Takes an operand apart at its last `#`, unless a file has the whole name.
 *
 * @param exists whether there is a file or directory of a name
 */
export async function parseOperand(
  text: string,
  exists: (name: string) => Promise<boolean>,
): Promise<Operand> {
  const all = { text, input: text, accession: [], cik: [], form: [], fiscalYear: null };
  const at = text.lastIndexOf('#');
  if (at === -1 || (await exists(text))) return all;

  const operand: Operand = { ...all, input: text.slice(0, at) };
  for (const part of text.slice(at + 1).split(',')) {
    const which = part.trim();
    const year = /^FY(\d{4})$/i.exec(which)?.[1];
    if (/^\d{10}-?\d{2}-?\d{6}$/.test(which)) operand.accession.push(which);
    else if (/^\d{1,10}$/.test(which)) operand.cik.push(which);
    else if (year !== undefined) operand.fiscalYear = year;
    else if (/^\d{1,2}-[A-Z]{1,3}(?:\/A)?$/i.test(which)) operand.form.push(which);
    else throw new UsageError(`${text}: no such file, and ${EXPECTED}, found '${which}'`);
  }
  return operand;
}
