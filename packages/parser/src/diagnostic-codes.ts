import { type ContainerCode, containerCodes } from './codes/container';
import { type DocumentCode, documentCodes } from './codes/document';
import type { DiagnosticCodeInfo } from './codes/info';
import { type NotesCode, notesCodes } from './codes/notes';

export type { DiagnosticCodeInfo } from './codes/info';

/** Every code that this package reports. Codes are stable, messages are not. */
export type DiagnosticCode = DocumentCode | ContainerCode | NotesCode;

/** All codes with their severity and meaning. */
export const diagnosticCodes: Readonly<Record<DiagnosticCode, DiagnosticCodeInfo>> = {
  ...documentCodes,
  ...containerCodes,
  ...notesCodes,
};
