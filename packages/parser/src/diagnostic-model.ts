import type { Severity } from './codes/code-info';
import type { DiagnosticArguments, DiagnosticCode } from './diagnostic-codes';
import type { Location } from './source-model';

/** A problem with the source: a code, the data of the case, and a message made from both. */
export interface Diagnostic<Code extends string = string, Arguments = object> {
  /** Stable code, e.g. `continuation-missing`; messages may be reworded, codes may not. */
  code: Code;
  severity: Severity;
  /** What is wrong, in English. */
  message: string;
  /** The data of the message: names, values found, counts. `{}` where there are none. */
  args: Arguments;
  /**
   * How many more of this code there are. Only a diagnostic that counts them instead of listing
   * them has it; its `args` are empty.
   */
  unlisted?: number;
  location?: Location;
  /** Other places that belong to the problem. */
  related?: { message: string; location: Location }[];
  /** What to do about it. */
  fix?: string;
}

/** A diagnostic of one reader code, with the arguments of that code. */
interface Listed<Code extends DiagnosticCode> extends Diagnostic<Code, DiagnosticArguments[Code]> {
  unlisted?: never;
}

/** Counts more diagnostics of one code than are listed. */
interface Unlisted<Code extends DiagnosticCode>
  extends Diagnostic<Code, { [Name in AllKeys<DiagnosticArguments[Code]>]?: never }> {
  unlisted: number;
}

/** The keys of every member of a union. */
type AllKeys<Union> = Union extends unknown ? keyof Union : never;

/**
 * A diagnostic of the readers in this package. Its code determines its arguments:
 *
 *     if (diagnostic.code === 'context-missing') console.log(diagnostic.args.context);
 */
export type ReaderDiagnostic = {
  [Code in DiagnosticCode]: Listed<Code> | Unlisted<Code>;
}[DiagnosticCode];
