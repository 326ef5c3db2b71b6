import type { Report } from '../report-model';
import { type DisclosurePage, disclosurePage } from '../view/disclosure';
import { flagsHtml } from './flags';
import { type Frame, pageEnd, pageStart } from './frame';
import { headHtml, navHtml } from './head';
import { idsOf } from './ids';
import { type Markup, markup } from './markup';
import { notesHtml } from './notes';
import { overlapHtml } from './overlap';
import { passagesHtml } from './passages';
import { reportScript } from './script';
import { othersHtml, sourceHtml } from './source';
import { baseStyle } from './styles/base';
import { mapStyle } from './styles/map';
import { printStyle } from './styles/print';
import { reportStyle } from './styles/report';

export interface HtmlOptions {
  /** Title of the document. Default: registrant and form, or how many filings there are. */
  title?: string;
}

/**
 * Reports as one HTML file that needs no other: it loads nothing, and without its script it shows
 * the same. Of several filings each can be folded.
 */
export function html(reports: Report | readonly Report[], options: HtmlOptions = {}): string {
  const printer = htmlPrinter(options);
  const all: readonly Report[] = 'filing' in reports ? [reports] : reports;
  return all.map(printer.add).join('') + printer.end();
}

/** The same file piece by piece, for more filings than one wants to keep. */
export interface HtmlPrinter {
  /** The next piece of the file. */
  add: (report: Report) => string;
  /** The last piece. */
  end: () => string;
}

export function htmlPrinter({ title }: HtmlOptions = {}): HtmlPrinter {
  const frame = (byDefault: string): Frame => ({
    title: title ?? byDefault,
    styles: [baseStyle, reportStyle, mapStyle, printStyle],
    scripts: [reportScript],
  });
  // The first waits until it is known whether it is the only one.
  let first: { heading: string; article: Markup } | null = null;
  let count = 0;
  return {
    add: (report) => {
      count += 1;
      const page = disclosurePage(report);
      const { heading } = page.head;
      const article = articleHtml(report, page, count);
      if (count === 1) {
        first = { heading, article };
        return '';
      }
      const before = first === null ? '' : severalStart(frame(SEVERAL)) + folded(first).text;
      first = null;
      return before + folded({ heading, article }).text;
    },
    end: () => {
      if (count > 1) return `</main>\n${pageEnd(frame(SEVERAL))}`;
      const only = frame(first?.heading ?? 'No filing');
      const body = first?.article ?? markup`<p class="none">No filing was read.</p>\n`;
      return `${pageStart(only)}<main>\n${body.text}</main>\n${pageEnd(only)}`;
    },
  };
}

const SEVERAL = 'Cybersecurity disclosures';

function severalStart(frame: Frame): string {
  return `${pageStart(frame)}<main>\n${markup`<h1 class="several">${frame.title}</h1>\n`.text}`;
}

function folded({ heading, article }: { heading: string; article: Markup }): Markup {
  return markup`<details class="filing"><summary dir="auto">${heading}</summary>
${article}</details>
`;
}

function articleHtml(report: Report, page: DisclosurePage, number: number): Markup {
  const id = idsOf(number);
  return markup`<article>
${headHtml(report, page)}${navHtml(page, id)}${flagsHtml(page, id)}${overlapHtml(page, id)}${passagesHtml(page, id)}${othersHtml(page, id)}${notesHtml(page, id)}${sourceHtml(page, id)}</article>
`;
}
