import { type Diagnostic, diagnosticCodes, type Filing } from '@cydkit/parser';
import type { InputSource } from '../inputs/expand-inputs';

/** Why an input, or the rest of it, could not be read. */
export interface Unread {
  reason: string;
  /** The program failed at it, or its thread ended. It counts as a filing, so that it is not missed. */
  failed?: true;
}

/** A file that was found in a directory or an archive, but is no filing. */
export interface Skipped extends Pick<Filing, 'source' | 'diagnostics'> {
  skipped: true;
}

/** What is read without a filing to make something of. */
export type Unmade = Unread | Skipped;

/** Returns a filing unless it is just some other file, which was not named. */
export function unlessSkipped(filing: Filing, input: InputSource): Filing | Skipped {
  if (!isNoFiling(filing) || isNamed(filing, input)) return filing;
  const { source, diagnostics } = filing;
  return { source, diagnostics, skipped: true };
}

const notFilingCodes: ReadonlySet<string> = new Set([
  'format-unknown',
  'input-empty',
  'input-binary',
]);

/** Reports whether this is just some other file, with nothing wrong in it. */
function isNoFiling({ source, diagnostics }: Filing): boolean {
  return source.format === 'unknown' && diagnostics.every(({ code }) => notFilingCodes.has(code));
}

/** Reports whether the user named this very file, rather than what it was found in. */
function isNamed({ source }: Filing, { name, named }: InputSource): boolean {
  return named && source.name === name;
}

/** Reports whether part of an input was not read because of this: it is damaged, or beyond a limit. */
export function marksUnread({ code }: Pick<Diagnostic, 'code'>): boolean {
  return unreadCodes.has(code);
}

const unreadCodes: ReadonlySet<string> = new Set(
  Object.entries(diagnosticCodes).flatMap(([code, { unread }]) => (unread ? [code] : [])),
);
