import { collapse } from '@cydkit/text';
import type { Period } from '../../model';
import { readCik } from '../../xbrl/cik';
import { type Cover, coverConcepts } from '../../xbrl/cover-page';
import { readDate } from '../../xbrl/dates';

/** Collects the texts of the cover page from the rows of all pages; the first of each counts. */
export class CoverTexts {
  readonly #texts = new Map<string, string>();
  #period: Period | null = null;

  /** True for a concept of the cover page that has no text yet. */
  wants(name: string): boolean {
    return coverConcepts.has(name) && !this.#texts.has(name);
  }

  /** Adds a text; `period` is that of its column. */
  add(name: string, text: string, period: Period | null): void {
    const collapsed = collapse(text);
    if (collapsed === '') return;
    this.#texts.set(name, collapsed);
    if (name === 'DocumentType') this.#period = period;
  }

  /** Returns what the collected texts say. */
  read(): Cover {
    const text = (name: string): string | null => this.#texts.get(name) ?? null;
    const amendment = text('AmendmentFlag');
    return {
      entity: {
        name: text('EntityRegistrantName'),
        cik: readCik(text('EntityCentralIndexKey') ?? ''),
      },
      form: text('DocumentType'),
      period: {
        start: null,
        ...this.#period,
        end: readDate(text('DocumentPeriodEndDate') ?? '') ?? this.#period?.end ?? null,
      },
      amendment: amendment === 'true' ? true : amendment === 'false' ? false : null,
      ...(text('DocumentTransitionReport') === 'true' && { transition: true }),
      fiscalYear: text('DocumentFiscalYearFocus'),
      fiscalPeriod: text('DocumentFiscalPeriodFocus'),
    };
  }
}
