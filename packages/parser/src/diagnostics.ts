import type { CodeTable, Severity } from './codes/code-info';
import { type DiagnosticArguments, type DiagnosticCode, diagnosticCodes } from './diagnostic-codes';
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

/** Returns a diagnostic of a code in a table, with the severity and the words that the table has. */
export function createDiagnostic<Arguments, Code extends keyof Arguments & string>(
  codes: CodeTable<Arguments>,
  code: Code,
  args: Arguments[Code],
): Diagnostic<Code, Arguments[Code]> & { unlisted?: never } {
  const { severity, message } = codes[code];
  return { code, severity, message: message(args), args };
}

/** Where a diagnostic belongs. */
export interface DiagnosticPlaces {
  location?: Location;
  related?: readonly Location[];
}

/** More of one code than this are counted, not listed: a hostile source must not flood the report. */
export const maxPerCode: number = 100;

/** Collects the diagnostics of the readers, in the order in which they are reported. */
export class Diagnostics {
  readonly #list: ReaderDiagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  add<Code extends DiagnosticCode>(
    code: Code,
    args: DiagnosticArguments[Code],
    { location, related }: DiagnosticPlaces = {},
  ): void {
    if (!this.#count(code, 1)) return;
    const wordsFor = diagnosticCodes[code].related;
    const diagnostic = {
      ...createDiagnostic<DiagnosticArguments, Code>(diagnosticCodes, code, args),
      ...(location && { location }),
      ...(related && {
        related: related.map((place) => ({ message: wordsFor?.(args) ?? '', location: place })),
      }),
    };
    this.#list.push(diagnostic as unknown as ReaderDiagnostic);
  }

  /** True if there is any of a code. */
  has(code: DiagnosticCode): boolean {
    return this.#counts.has(code);
  }

  /** Counts more of a code that has been added as often as it is listed. */
  countUnlisted(code: DiagnosticCode, count: number): void {
    this.#count(code, count);
  }

  /** Adds everything that another collection has. */
  addAll(others: Diagnostics): void {
    for (const diagnostic of others.#list) {
      if (this.#count(diagnostic.code, 1)) this.#list.push(diagnostic);
    }
    for (const [code, count] of others.#counts) {
      if (count > maxPerCode) this.#count(code, count - maxPerCode);
    }
  }

  list(): ReaderDiagnostic[] {
    const unlisted: ReaderDiagnostic[] = [];
    for (const [code, count] of this.#counts) {
      if (count > maxPerCode) unlisted.push(unlistedOf(code, count - maxPerCode));
    }
    return [...this.#list, ...unlisted];
  }

  /** Counts some of a code; returns whether one more of it is listed. */
  #count(code: DiagnosticCode, count: number): boolean {
    const total = (this.#counts.get(code) ?? 0) + count;
    this.#counts.set(code, total);
    return total <= maxPerCode;
  }
}

function unlistedOf(code: DiagnosticCode, unlisted: number): ReaderDiagnostic {
  const { severity } = diagnosticCodes[code];
  const message = `${unlisted} more of this kind, not listed`;
  return { code, severity, message, args: {}, unlisted } as ReaderDiagnostic;
}
