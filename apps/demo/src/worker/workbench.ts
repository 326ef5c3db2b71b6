import { type Comparison, compare } from '@cydkit/compare';
import { type ComparisonView, comparisonView } from '@cydkit/presentation/comparison';
import { type RulePage, rulePage } from '@cydkit/reporters/lint/rule-pages';
import { type Disclosure, disclosureOf, reportOf } from './disclosure';
import {
  type ComparisonFormat,
  type ExportedFile,
  type ExportFormat,
  exportComparison,
  exportReport,
} from './exports';
import type { FilingEntry } from './filing-entry';
import type { Given } from './given';
import { harmless } from './harmless-text';
import type { OpenFiling } from './library';
import { Library } from './library';
import { type OpeningEnd, openFilings, type Progress } from './opening';
import { type SourcePage, sourcePage } from './source/source-page';

/** What the worker does for the page. All its arguments and results can be cloned. */
export class Workbench {
  readonly #library = new Library();
  #opening: AbortController | null = null;

  /**
   * Reads filings, one opening at a time; an earlier one is cancelled. Reports filings as it finds
   * them; they stay open, however the opening ends.
   */
  async open(
    given: Given[],
    onNews: (found: FilingEntry[], progress: Progress) => void | Promise<void>,
  ): Promise<OpeningEnd> {
    this.cancel();
    const opening = new AbortController();
    this.#opening = opening;
    return await openFilings(given, this.#library, opening.signal, { onNews });
  }

  cancel(): void {
    this.#opening?.abort();
  }

  close(id: number): void {
    this.#library.remove(id);
  }

  closeAll(): void {
    this.cancel();
    this.#library.clear();
  }

  disclosure(id: number): Disclosure {
    return harmless(disclosureOf(reportOf(this.#library.get(id))));
  }

  comparison(old: number, current: number): ComparisonView {
    const comparison = comparisonOf(this.#library.get(old), this.#library.get(current));
    return harmless(comparisonView(comparison));
  }

  source(id: number, fact: number): Promise<SourcePage | null> {
    return sourcePage(this.#library.get(id), fact);
  }

  rule(code: string): RulePage | null {
    return rulePage(code);
  }

  exportReport(id: number, format: ExportFormat): Promise<ExportedFile> {
    return exportReport(this.#library.get(id), format);
  }

  exportComparison(old: number, current: number, format: ComparisonFormat): ExportedFile {
    const comparison = comparisonOf(this.#library.get(old), this.#library.get(current));
    return exportComparison(comparison, format);
  }
}

function comparisonOf(old: OpenFiling, current: OpenFiling): Comparison {
  return compare(old.filing, current.filing);
}
