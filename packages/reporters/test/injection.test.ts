import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { answerCsv } from '../src/answers/answer-csv';
import { answerJson } from '../src/answers/answer-json';
import { answerMarkdown } from '../src/answers/answer-markdown';
import { answerTerminal } from '../src/answers/answer-terminal';
import { chartSvg } from '../src/answers/chart-svg';
import { csv, csvRows } from '../src/csv/facts-csv';
import { passagesCsvRows } from '../src/csv/passages-csv';
import { htmlComparison } from '../src/html/comparison-page';
import { html } from '../src/html/html-report';
import { comparisonJson } from '../src/json/comparison-json';
import { filingJson, reportJson } from '../src/json/filing-json';
import { json, ndjson } from '../src/json/print-json';
import { filingTableRow } from '../src/lint/filing-table';
import { githubWriter } from '../src/lint/github-annotations';
import { junitWriter } from '../src/lint/junit';
import { lintCsvWriter } from '../src/lint/lint-csv';
import { lintFullWriter } from '../src/lint/lint-full';
import { lintHtmlWriter } from '../src/lint/lint-html';
import { lintJsonWriter, lintNdjsonWriter } from '../src/lint/lint-json';
import { lintMarkdownWriter } from '../src/lint/lint-markdown';
import { lintTerminalWriter } from '../src/lint/lint-terminal';
import { sarifWriter } from '../src/lint/sarif';
import { markdownComparison } from '../src/markdown/markdown-comparison';
import { markdown } from '../src/markdown/markdown-report';
import { flagsSvg } from '../src/svg/flags-svg';
import { overlapSvg } from '../src/svg/overlap-svg';
import { factListing } from '../src/terminal/fact-listing';
import { terminalComparison } from '../src/terminal/terminal-comparison';
import { terminal } from '../src/terminal/terminal-report';
import { withoutControls } from '../src/text/safe-text';
import { write } from './lint-run';
import { hostileAnswer, hostileComparison, hostileReport, hostileRun } from './support/hostile';
import { payloads } from './support/payloads';
import { elementsOf, skeletonOf, textOf } from './support/tree';

/** Returns a harmless text of the same length, with the same words, sentences and kinds of signs. */
function harmlessLike(payload: string): string {
  return withoutControls(payload)
    .replace(/[%#@&/\\$+=<>~]/gu, '§')
    .replace(/["']/gu, '’')
    .replace(/[^\s\p{L}\p{N}_.!?§’]/gu, '‹');
}

/** Returns everything that is printed, with this text wherever possible. */
function givenOf(text: string) {
  return {
    report: hostileReport(text),
    comparison: hostileComparison(text),
    run: [hostileRun(text), hostileRun(text)],
    answer: hostileAnswer(text),
  };
}

type Given = ReturnType<typeof givenOf>;

const attacks = Object.entries(payloads).map(([name, payload]) => ({
  name,
  payload,
  given: givenOf(payload),
  harmless: givenOf(harmlessLike(payload)),
}));

const pages: [string, (given: Given) => string][] = [
  ['html', ({ report }) => html(report)],
  ['page of a comparison', ({ comparison }) => htmlComparison(comparison)],
  ['page of findings', ({ run }) => write(lintHtmlWriter(), run)],
];

const pictures: [string, (given: Given) => string][] = [
  ['overlap picture', ({ report }) => overlapSvg(report)],
  ['flag picture', ({ report }) => flagsSvg(report)],
  [
    'chart',
    ({ answer: { heading, table, notes } }) =>
      chartSvg(table, { title: heading, notes, group: heading }),
  ],
];

const plainText = { color: false };

/** Everything that is printed, by its name. */
const printed: [string, (given: Given) => string][] = [
  ['terminal', ({ report }) => terminal(report, { color: false })],
  // Without our own colors: no other sequence may remain.
  [
    'terminal in color',
    ({ report }) => terminal(report, { color: true }).replace(/\u001b\[\d+m/g, ''),
  ],
  ['fact listing', ({ report }) => factListing(report.filing, { color: false })],
  ['markdown', ({ report }) => markdown(report)],
  ['report JSON', ({ report }) => json([reportJson(report)])],
  ['filing NDJSON', ({ report }) => ndjson([filingJson(report.filing)])],
  ['fact CSV', ({ report }) => csv([report.filing])],
  ['passage CSV', ({ report }) => passagesCsvRows([report])],
  ['comparison in the terminal', ({ comparison }) => terminalComparison(comparison, plainText)],
  ['comparison in Markdown', ({ comparison }) => markdownComparison(comparison)],
  ['comparison JSON', ({ comparison }) => json([comparisonJson(comparison)])],
  ['findings in the terminal', ({ run }) => write(lintTerminalWriter(plainText), run)],
  [
    'findings in a wide terminal',
    ({ run }) => write(lintTerminalWriter({ color: false, width: 120 }), run),
  ],
  ['all of findings in the terminal', ({ run }) => write(lintFullWriter(plainText), run)],
  ['findings in Markdown', ({ run }) => write(lintMarkdownWriter(), run)],
  ['findings JSON', ({ run }) => write(lintJsonWriter(), run)],
  ['findings NDJSON', ({ run }) => write(lintNdjsonWriter(), run)],
  ['findings CSV', ({ run }) => write(lintCsvWriter(), run)],
  [
    'table of filings',
    ({ report, run }) => run.map((each) => filingTableRow(report, each)).join(''),
  ],
  ['SARIF', ({ run }) => write(sarifWriter(), run)],
  ['JUnit', ({ run }) => write(junitWriter(), run)],
  ['answer in the terminal', ({ answer }) => answerTerminal(answer, plainText)],
  [
    'answer in a narrow terminal in color',
    ({ answer }) => answerTerminal(answer, { color: true, width: 40 }).replace(/\u001b\[\d+m/g, ''),
  ],
  ['answer in Markdown', ({ answer }) => answerMarkdown(answer)],
  ['answer in CSV', ({ answer }) => answerCsv(answer)],
  ['quotes in CSV', ({ answer }) => answerCsv({ parts: answer.parts.slice(1) })],
  ['answer in JSON', ({ answer }) => answerJson(answer)],
  // Without our own commands, which are alone on their lines.
  [
    'annotations',
    ({ run }) =>
      write(githubWriter(), run).replace(/^::(?:error|warning|notice)(?: [^\n]*?)?::/gm, 'ours: '),
  ],
  ...pages,
  ...pictures,
];

describe.each(printed)('%s', (_, print) => {
  it.each(attacks)('prints no command to a terminal or workflow for $name', ({ given }) => {
    const text = print(given);
    expect(text.replace(/\r\n/g, '\n').replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\u{e0000}-\u{e0fff}]/u,
    );
    expect(text).not.toMatch(/^\s*::|##[a-z]*\[/im);
  });
});

describe.each([...pages, ...pictures])('%s', (_, print) => {
  it.each(attacks)('has the same elements with $name as with harmless text', (attack) => {
    expect(skeletonOf(print(attack.given))).toEqual(skeletonOf(print(attack.harmless)));
  });
});

describe.each(pages)('%s', (name, print) => {
  /** Anchors of the page; findings also link to the pages of our rules. */
  const address =
    name === 'page of findings'
      ? /^(?:#[\w-]+|https:\/\/github\.com\/cydkit\/cydkit\/blob\/main\/docs\/rules\/[\w-]+\.md)$/
      : /^#[\w-]+$/;

  it.each(attacks)('shows $name as text, and links to nothing outside', ({ payload, given }) => {
    const page = print(given);
    expect(textOf(page)).toContain(
      withoutControls(payload)
        .trim()
        .replace(/\p{Surrogate}|\ufffe/gu, '\ufffd'),
    );
    const elements = elementsOf(page);
    const ours = elements.filter(({ name }) => name === 'script' || name === 'style');
    expect(ours.map(({ name }) => name)).toEqual(
      name === 'page of a comparison' ? ['style'] : ['style', 'script'],
    );
    for (const { name, attributes } of elements) {
      expect(name).not.toMatch(/^(?:img|iframe|object|embed|link|base|form|input|audio|video)$/);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^(?:on.*|style|src|srcdoc|action|formaction|data)$/);
        if (key === 'href') expect(value).toMatch(address);
      }
    }
  });
});

describe('markdown', () => {
  const render = (text: string) =>
    micromark(text, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });

  it.each(
    attacks.flatMap((attack) => [
      { ...attack, of: 'a report', print: ({ report }: Given) => markdown(report) },
      { ...attack, of: 'an answer', print: ({ answer }: Given) => answerMarkdown(answer) },
    ]),
  )('renders $of with $name without a link, an image or HTML', ({ payload, given, print }) => {
    const rendered = render(print(given));
    for (const { name, attributes } of elementsOf(rendered)) {
      expect(name).toMatch(
        /^(?:html|head|body|h[1-6]|p|table|thead|tbody|tr|th|td|ul|ol|li|blockquote|strong|em|code|br)$/,
      );
      // Of the columns of numbers.
      const { align = 'right', ...others } = attributes;
      expect(align).toBe('right');
      expect(others).toEqual({});
    }
    const squeezed = (text: string) => text.replace(/[\s\p{Surrogate}\ufffd\ufffe]+/gu, '');
    expect(squeezed(textOf(rendered))).toContain(squeezed(withoutControls(payload)));
  });
});

describe('JSON', () => {
  it.each(attacks)('returns $name unchanged', ({ payload, given: { report } }) => {
    expect(JSON.parse(json([reportJson(report)])).filing.entity.name).toBe(payload);
    expect(ndjson([reportJson(report)]).match(/\n/g)).toHaveLength(1);
  });
});

describe('CSV', () => {
  it.each(attacks)(
    'has no cell that $name turns into a formula',
    ({ given: { report, run, answer } }) => {
      const findings = write(lintCsvWriter(), run);
      const { parts } = answer;
      const answers = [answerCsv({ parts }), answerCsv({ parts: parts.slice(1) })];
      for (const rows of [
        csvRows([report.filing]),
        passagesCsvRows([report]),
        findings,
        ...answers,
      ]) {
        const cells = [...rows.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/gy)];
        expect(cells.map(([text]) => text).join('')).toBe(rows);
        for (const [, quoted, plain = ''] of cells) {
          // Also where cells end at semicolons, and quotes within a line are text.
          const parts = (quoted ?? plain).split(/[;\n]/);
          for (const part of parts)
            expect(part).not.toMatch(/^[\s"\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
        }
      }
    },
  );
});
