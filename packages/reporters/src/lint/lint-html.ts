import { type Finding, type LintResult, pageUrl } from '@cydkit/lint';
import { createReport, disclosureView } from '@cydkit/presentation';
import { counted, grouped } from '@cydkit/presentation/wording';
import { articleHtml, sourceSection } from '../html/article';
import { headHtml } from '../html/article-head';
import { type Article, articlePrinter } from '../html/article-printer';
import type { HtmlOptions } from '../html/html-report';
import { idsOf, sectionHtml } from '../html/page-sections';
import { reportScript } from '../html/report-script';
import { baseStyle } from '../html/styles/base-style';
import { lintStyle } from '../html/styles/lint-style';
import { mapStyle } from '../html/styles/map-style';
import { printStyle } from '../html/styles/print-style';
import { reportStyle } from '../html/styles/report-style';
import { type Markup, markup } from '../markup/markup';
import { asideOf, headingOf, nameOf, summaryLine, unusedLines } from './finding-words';
import type { LintSummary, LintWriter } from './lint-run';

/**
 * Findings as one HTML file that needs no other: each filing as `html` shows it, its findings in
 * the margin beside the words they rest on, with links to the pages of the rules. Read filings with
 * `html: true`, so that passages keep lists, tables and bold.
 */
export function lintHtmlWriter({ title }: HtmlOptions = {}): LintWriter {
  const printer = articlePrinter({
    frame: (byDefault) => ({
      title: title ?? byDefault,
      styles: [baseStyle, reportStyle, mapStyle, lintStyle, printStyle],
      scripts: [reportScript],
    }),
    several: 'Findings',
  });
  let count = 0;
  return {
    add: (result) => {
      count += 1;
      return printer.add(articleOf(result, count));
    },
    end: (summary) => printer.end(summaryHtml(summary, count <= 1)),
  };
}

function articleOf(result: LintResult, number: number): Article {
  const { filing, findings } = result;
  // What the readers said is among the findings, unless it was switched off, suppressed or known.
  const report = { ...createReport({ ...filing, diagnostics: [] }), findings };
  const page = disclosureView(report, { explain });
  const id = idsOf(number);
  const content =
    findings.length > 0
      ? articleHtml(report, page, number, { findingsFirst: true })
      : markup`<article>
${headHtml(report, page)}<p class="none">Nothing was found.</p>
${sectionHtml(sourceSection(page), id)}</article>
`;
  return { heading: headingOf(result), aside: foldedAside(result), content };
}

function explain(finding: Finding): { name: string; url: string | null } {
  return { name: nameOf(finding), url: pageUrl(finding.rule) };
}

/** Which file it is and what was found, beside the heading of a folded filing. */
function foldedAside({ filing, findings }: LintResult): Markup {
  const counts = KINDS.flatMap(({ severity, noun }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    return [markup` <span class="count severity ${severity}">${counted(count, noun)}</span>`];
  });
  const { name } = filing.source;
  return markup` <span class="aside">${name === null ? null : markup`<bdi>${name}</bdi>`}${counts.length === 0 ? NOTHING : counts}</span>`;
}

const NOTHING = markup` <span class="count">nothing found</span>`;

const KINDS = [
  { severity: 'error', noun: 'error', key: 'errors', heading: 'Errors' },
  { severity: 'warning', noun: 'warning', key: 'warnings', heading: 'Warnings' },
  { severity: 'info', noun: 'note', key: 'infos', heading: 'Notes' },
] as const;

/**
 * What the run came to: of several filings as figures, of one in words, as its head has the figures.
 * It is known at the end only, and written there, so that filings need not be kept; the style shows
 * the figures above them.
 */
function summaryHtml(summary: LintSummary, inWords: boolean): Markup {
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
${KINDS.map(({ severity, key, heading }) => markup`<div class="${severity}"><dt>${heading}</dt><dd><b class="${summary[key] === 0 ? 'zero' : 'severity'}">${grouped(summary[key])}</b></dd></div>\n`)}<div><dt>Filings</dt><dd><b>${grouped(summary.filings)}</b></dd></div>
</dl>
${aside === null ? null : markup`<p class="kept">${aside}</p>\n`}`;
}
