import { type DiagnosticCode, diagnosticCodes } from '../../src/diagnostic-codes';
import { type DiagnosticDetails, Diagnostics } from '../../src/diagnostics';
import type { Diagnostic } from '../../src/model';
import { submissionCodes } from '../../src/submission/codes';

const known: Record<string, { severity: Diagnostic['severity'] }> = {
  ...diagnosticCodes,
  ...submissionCodes,
};

/** Takes diagnostics of every code that a table in this package has, and throws for others. */
export class AllDiagnostics extends Diagnostics {
  readonly #list: Diagnostic[] = [];

  override add(code: DiagnosticCode, message: string, details: DiagnosticDetails = {}): void {
    const info = known[code];
    if (!info) throw new TypeError(`no such code: ${code}`);
    this.#list.push({ code, severity: info.severity, message, ...details });
  }

  override list(): Diagnostic[] {
    return this.#list;
  }
}
