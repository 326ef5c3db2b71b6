import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readAccession } from '@cydkit/parser';
import { UsageError } from '../messages/errors';
import { messages } from '../messages/messages';
import type { InputChoice } from './fetched-inputs';

/** One filing, as a command line names it: `notes.zip#0001234567-25-000012`, `LNFX#FY2024`. */
export interface Operand {
  /** As it was given. */
  text: string;
  /** A file, a directory, a glob or `-`; with `--fetch`, something on EDGAR. */
  input: string;
  /** Which filing of the input. All conditions must hold. */
  selection: { accession: string[]; cik: string[]; form: string[] };
  /** Four digits. */
  fiscalYear: string | null;
}

/**
 * Splits an operand at its last `#`, unless a file has the whole name.
 *
 * @throws UsageError if what follows the `#` selects nothing
 */
export async function parseOperand(text: string, cwd: string): Promise<Operand> {
  const selection: Operand['selection'] = { accession: [], cik: [], form: [] };
  const whole: Operand = { text, input: text, selection, fiscalYear: null };
  const at = text.lastIndexOf('#');
  if (at === -1 || (await fileExists(text, cwd))) return whole;

  const operand = { ...whole, input: text.slice(0, at) };
  for (const each of text.slice(at + 1).split(',')) {
    const part = each.trim();
    const year = /^FY(\d{4})$/i.exec(part)?.[1];
    if (/^\d{10}-?\d{2}-?\d{6}$/.test(part)) selection.accession.push(part);
    else if (/^\d{1,10}$/.test(part)) selection.cik.push(part);
    else if (year !== undefined) operand.fiscalYear = year;
    else if (/^\d{1,2}-?[A-Z]{1,3}(?:\/A)?$/i.test(part)) selection.form.push(part);
    else throw new UsageError(messages.operandUnreadable({ operand: text, part }));
  }
  return operand;
}

/** Returns what to fetch for an operand that is no file. */
export function choiceOf({ selection, fiscalYear }: Operand): InputChoice {
  const [accession] = selection.accession;
  return {
    forms: selection.form,
    ciks: selection.cik,
    ...(accession !== undefined && { accession: readAccession(accession) ?? accession }),
    ...(fiscalYear !== null && { fiscalYear }),
  };
}

/** Reports whether there is a file or a folder of a name. */
export async function fileExists(name: string, cwd: string): Promise<boolean> {
  return await stat(resolve(cwd, name)).then(
    () => true,
    () => false,
  );
}
