import { type Finding, type LintResult, pageUrl } from '@cydkit/lint';
import {
  createReport,
  type DisclosureView,
  disclosureView,
  type Report,
} from '@cydkit/presentation';
import { countedFindings, fileNameOf } from '@cydkit/presentation/wording';
import { grouped } from '@cydkit/text';
import { articleHtml, sourceSection } from '../html/article';
import { headHtml } from '../html/article-head';
import { type Article, articlePrinter } from '../html/article-printer';
import type { HtmlPrinterOptions } from '../html/html-report';
import { idsOf, sectionHtml } from '../html/page-sections';
import { reportScript } from '../html/report-script';
import { baseStyle } from '../html/styles/base-style';
import { lintStyle } from '../html/styles/lint-style';
import { mapStyle } from '../html/styles/map-style';
import { printStyle } from '../html/styles/print-style';
import { reportStyle } from '../html/styles/report-style';
import { type Markup, markup } from '../markup/markup';
import { asideOf, headingOf, nameOf, summaryLine, unusedLines } from './finding-words';
import { type LintSummary, type LintWriter, writerOf } from './lint-run';

/**
 * Returns a writer of one HTML file that needs no other: each filing as `html` shows it, with its
 * findings in the margin next to their words and links to the pages of the rules. Read filings with
 * `html: true` to keep lists, tables and bold in the passages.
 */
export function lintHtmlWriter({ title, limit }: HtmlPrinterOptions = {}): LintWriter {
  const printer = articlePrinter({
    frame: (byDefault) => ({
      title: title ?? byDefault,
      styles: [baseStyle, reportStyle, mapStyle, lintStyle, printStyle],
      scripts: [reportScript],
    }),
    several: 'Findings',
    limit,
  });
  let count = 0;
  return writerOf({
    *add(result) {
      yield* printer.add(articleOf(result, count + 1));
      count += 1;
    },
    end: (summary) => printer.end(summaryHtml(summary, count <= 1)),
  });
}

function articleOf({ filing, findings }: LintResult, number: number): Article {
  const { source } = filing;
  const name = source.name && fileNameOf(source.name);
  // Diagnostics of the readers are among the findings unless switched off, suppressed or known.
  const report = { ...createReport({ ...filing, diagnostics: [] }), findings };
  const view = disclosureView(report, { explain, withoutFolders: true });
  const content =
    findings.length > 0
      ? articleHtml(report, view, { number, findingsFirst: true })
      : emptyArticle(report, view, number);
  const heading = headingOf({ filing: { ...filing, source: { ...source, name } } });
  return { heading, aside: foldedAside(name, findings), content };
}

function* emptyArticle(report: Report, view: DisclosureView, number: number): Generator<string> {
  yield markup`<article>
${headHtml(report, view)}<p class="none">Nothing was found.</p>
`.text;
  yield* sectionHtml(sourceSection(view), idsOf(number));
  yield '</article>\n';
}

function explain(finding: Pick<Finding, 'code' | 'rule'>): { name: string; url: string | null } {
  return { name: nameOf(finding), url: pageUrl(finding.rule) };
}

/** Returns the file name and the counts next to the heading of a folded filing. */
function foldedAside(name: string | null, findings: readonly Finding[]): Markup {
  const counts = severities.flatMap(({ severity }) => {
    const found = findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) return [];
    return [markup` <span class="count severity ${severity}">${countedFindings(found)}</span>`];
  });
  return markup` <span class="aside">${name === null ? null : markup`<bdi>${name}</bdi>`}${counts.length === 0 ? nothingFound : counts}</span>`;
}

const nothingFound = markup` <span class="count">nothing found</span>`;

const severities = [
  { severity: 'error', key: 'errors', heading: 'Errors' },
  { severity: 'warning', key: 'warnings', heading: 'Warnings' },
  { severity: 'info', key: 'infos', heading: 'Notes' },
] as const;

/**
 * Summarizes the run: as figures for several filings, in words for one, whose head has the figures.
 * It is written at the end, when it is known, so that no filing has to be kept; the style shows the
 * figures above the filings.
 */
function summaryHtml(summary: LintSummary, inWords: boolean): Generator<string> {
  const content = [
    inWords ? markup`<p class="run">${summaryLine(summary)}</p>\n` : figuresHtml(summary),
    unusedLines(summary).map(
      (line) => markup`<p class="unused"><b class="severity warning">warning</b> ${line}</p>\n`,
    ),
  ];
  return sectionHtml({ name: 'summary', heading: 'Summary', content }, idsOf(1));
}

function figuresHtml(summary: LintSummary): Markup {
  const aside = asideOf(summary);
  return markup`<dl class="figures">
${severities.map(({ severity, key, heading }) => markup`<div class="${severity}"><dt>${heading}</dt><dd><b class="${summary[key] === 0 ? 'zero' : 'severity'}">${grouped(summary[key])}</b></dd></div>\n`)}<div><dt>Filings</dt><dd><b>${grouped(summary.filings)}</b></dd></div>
</dl>
${aside === null ? null : markup`<p class="kept">${aside}</p>\n`}`;
}
