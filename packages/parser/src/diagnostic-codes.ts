import type { CodeTable } from './codes/code-info';
import { type ConceptArguments, conceptCodes } from './codes/concept-codes';
import { type ContainerArguments, containerCodes } from './codes/container-codes';
import { type InlineArguments, inlineCodes } from './codes/inline-codes';
import { type InputArguments, inputCodes } from './codes/input-codes';
import { type MarkupArguments, markupCodes } from './codes/markup-codes';
import { type NotesArguments, notesCodes } from './codes/notes-codes';
import { type PageArguments, pageCodes } from './codes/page-codes';
import { type RegistrantArguments, registrantCodes } from './codes/registrant-codes';

/** The type of the arguments of each code. */
export interface DiagnosticArguments
  extends InputArguments,
    ConceptArguments,
    InlineArguments,
    PageArguments,
    RegistrantArguments,
    MarkupArguments,
    ContainerArguments,
    NotesArguments {}

/** Every code that this package reports. Codes are stable, messages are not. */
export type DiagnosticCode = keyof DiagnosticArguments;

/** All codes with their severity, meaning and words. */
export const diagnosticCodes: CodeTable<DiagnosticArguments> = {
  ...inputCodes,
  ...conceptCodes,
  ...inlineCodes,
  ...pageCodes,
  ...registrantCodes,
  ...markupCodes,
  ...containerCodes,
  ...notesCodes,
};
