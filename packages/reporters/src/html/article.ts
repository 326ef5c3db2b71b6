import type { Report } from '../report-model';
import type { DisclosurePage } from '../view/disclosure';
import { flagsSection } from './flags';
import { headHtml } from './head';
import { idsOf } from './ids';
import { type Markup, markup } from './markup';
import { notesSection } from './notes';
import { overlapSection } from './overlap';
import { passagesSection } from './passages';
import { sectionsHtml } from './section';
import { othersSection, sourceSection } from './source';

export interface ArticleOptions {
  /** Findings before everything else, for a page that is about them. Default false. */
  findingsFirst?: boolean;
}

/** A filing with all that there is to say about it, the `number`th of its page. */
export function articleHtml(
  report: Report,
  page: DisclosurePage,
  number: number,
  { findingsFirst = false }: ArticleOptions = {},
): Markup {
  const id = idsOf(number);
  const findings = notesSection(page, id);
  const sections = sectionsHtml(
    [
      findingsFirst ? findings : null,
      flagsSection(page, id),
      overlapSection(page, id),
      passagesSection(page, id),
      othersSection(page),
      findingsFirst ? null : findings,
      sourceSection(page),
    ],
    id,
  );
  return markup`<article>\n${headHtml(report, page)}${sections}</article>\n`;
}
