import { collapse } from '@cydkit/text';
import type { CoRegistrant, Period } from '../../model';
import { withCoRegistrants } from '../../registrants';
import { type Cover, coverConcepts, isEventReport } from '../../xbrl/cover-page';
import { registrantFrom } from '../../xbrl/cover-registrants';
import { readDate } from '../../xbrl/dates';

/** Where a text is: in a group of rows about a co-registrant, and in a column. */
export interface CoverPlace {
  member: string | null;
  period: Period | null;
}

/** The texts about one registrant, by concept. */
type Texts = Map<string, string>;

/** More co-registrants than any filing has. */
const maxMembers = 1000;

/** Collects the texts of the cover page from the rows of all pages; the first of each counts. */
export class CoverTexts {
  readonly #texts: Texts = new Map();
  /** The texts in groups of rows about co-registrants, by their members of dei:LegalEntityAxis. */
  readonly #byMember = new Map<string, Texts>();
  #period: Period | null = null;

  /** True for a concept of the cover page that has no text yet; `member` is that of its group. */
  wants(name: string, member: string | null): boolean {
    return coverConcepts.has(name) && !this.#textsOf(member)?.has(name);
  }

  /** Adds a text; `period` is that of its column. */
  add(name: string, text: string, { member, period }: CoverPlace): void {
    const collapsed = collapse(text);
    if (collapsed === '') return;
    if (member !== null && this.#byMember.size < maxMembers && !this.#byMember.has(member)) {
      this.#byMember.set(member, new Map());
    }
    this.#textsOf(member)?.set(name, collapsed);
    if (name === 'DocumentType' && member === null) this.#period = period;
  }

  #textsOf(member: string | null): Texts | undefined {
    return member === null ? this.#texts : this.#byMember.get(member);
  }

  #coRegistrants(): CoRegistrant[] {
    return Array.from(this.#byMember, ([name, texts]) => ({
      ...registrantFrom((concept) => texts.get(concept) ?? null),
      member: { namespace: null, name },
    }));
  }

  /** Returns what the collected texts say. */
  read(): Cover {
    const text = (name: string): string | null => this.#texts.get(name) ?? null;
    const amendment = text('AmendmentFlag');
    const form = text('DocumentType');
    const end = readDate(text('DocumentPeriodEndDate') ?? '');
    const ofColumn = isEventReport(form) && end === null ? null : this.#period;
    return {
      entity: withCoRegistrants(registrantFrom(text), this.#coRegistrants()),
      form,
      period: { start: null, ...ofColumn, end: end ?? ofColumn?.end ?? null },
      amendment: amendment === 'true' ? true : amendment === 'false' ? false : null,
      ...(text('DocumentTransitionReport') === 'true' && { transition: true }),
      fiscalYear: text('DocumentFiscalYearFocus'),
      fiscalPeriod: text('DocumentFiscalPeriodFocus'),
    };
  }
}
