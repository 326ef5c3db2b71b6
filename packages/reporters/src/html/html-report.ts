import { disclosureView, type Report } from '@cydkit/presentation';
import { joined } from '../text/chunks';
import { articleHtml } from './article';
import { articlePrinter } from './article-printer';
import { reportScript } from './report-script';
import { baseStyle } from './styles/base-style';
import { mapStyle } from './styles/map-style';
import { printStyle } from './styles/print-style';
import { reportStyle } from './styles/report-style';

/** Options of a page. */
export interface HtmlOptions {
  /** Title of the document. Default: registrant and form, or a general one for several filings. */
  title?: string;
}

/**
 * Prints reports as one HTML file that needs no other: it loads nothing, and without its script it
 * shows the same content. Several filings are folded.
 */
export function html(reports: Report | readonly Report[], options: HtmlOptions = {}): string {
  return joined(htmlChunks(reports, options));
}

/** Yields the text of `html` in chunks. */
export function htmlChunks(
  reports: Report | readonly Report[],
  options: HtmlOptions = {},
): Generator<string> {
  return pageChunks(isList(reports) ? reports : [reports], options);
}

function isList(reports: Report | readonly Report[]): reports is readonly Report[] {
  return Array.isArray(reports);
}

function* pageChunks(reports: readonly Report[], options: HtmlOptions): Generator<string> {
  const printer = htmlPrinter(options);
  for (const report of reports) yield* printer.add(report);
  yield* printer.end();
}

/** Prints the file of `html` report by report, to be read in order. */
export interface HtmlPrinter {
  /** Returns the next part of the file, in chunks. */
  add: (report: Report) => Iterable<string>;
  /** Returns the rest of the file, in chunks. */
  end: () => Iterable<string>;
}

/** Options of pages that are printed filing by filing. */
export interface HtmlPrinterOptions extends HtmlOptions {
  /**
   * The most characters that one filing may have: a longer one throws a `TextTooLong` and leaves the
   * page as it was. Default: no limit.
   */
  limit?: number;
}

/** Returns a printer of reports, for more filings than fit into memory. */
export function htmlPrinter({ title, limit }: HtmlPrinterOptions = {}): HtmlPrinter {
  const { add, end } = articlePrinter({
    frame: (byDefault) => ({
      title: title ?? byDefault,
      styles: [baseStyle, reportStyle, mapStyle, printStyle],
      scripts: [reportScript],
    }),
    several: 'Cybersecurity disclosures',
    limit,
  });
  let number = 0;
  return {
    add: (report) => {
      number += 1;
      const view = disclosureView(report, { withoutFolders: true });
      const content = articleHtml(report, view, { number });
      return add({ heading: view.head.heading, content });
    },
    end: () => end(number === 0 ? ['<p class="none">No filing was read.</p>\n'] : []),
  };
}
