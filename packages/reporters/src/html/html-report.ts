import { disclosureView, type Report } from '@cydkit/presentation';
import { markup } from '../markup/markup';
import { articleHtml } from './article';
import { articlePrinter } from './article-printer';
import { reportScript } from './report-script';
import { baseStyle } from './styles/base-style';
import { mapStyle } from './styles/map-style';
import { printStyle } from './styles/print-style';
import { reportStyle } from './styles/report-style';

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
  const { add, end } = articlePrinter({
    frame: (byDefault) => ({
      title: title ?? byDefault,
      styles: [baseStyle, reportStyle, mapStyle, printStyle],
      scripts: [reportScript],
    }),
    several: 'Cybersecurity disclosures',
  });
  let count = 0;
  return {
    add: (report) => {
      count += 1;
      const page = disclosureView(report);
      return add({ heading: page.head.heading, content: articleHtml(report, page, count) });
    },
    end: () => end(count === 0 ? markup`<p class="none">No filing was read.</p>\n` : null),
  };
}
