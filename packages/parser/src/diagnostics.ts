import { type DiagnosticCode, diagnosticCodes } from './diagnostic-codes';
import type { Diagnostic, Location } from './model';

/** What goes with a diagnostic beside its code and message. */
export interface DiagnosticDetails {
  location?: Location;
  related?: { message: string; location: Location }[];
  fix?: string;
}

/** More of one code than this are counted, not listed: a hostile source must not flood the report. */
export const maxPerCode: number = 100;

/** Collects what the readers have to say, in the order in which they say it. */
export class Diagnostics {
  readonly #list: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  add(code: DiagnosticCode, message: string, details: DiagnosticDetails = {}): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > maxPerCode) return;
    this.#list.push({ code, severity: diagnosticCodes[code].severity, message, ...details });
  }

  /** Counts more of a code of which as many as are listed have been added. */
  countUnlisted(code: DiagnosticCode, count: number): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  list(): Diagnostic[] {
    const more: Diagnostic[] = [];
    for (const [code, count] of this.#counts) {
      if (count <= maxPerCode) continue;
      const { severity } = diagnosticCodes[code];
      more.push({ code, severity, message: `${count - maxPerCode} more of this kind, not listed` });
    }
    return [...this.#list, ...more];
  }
}
