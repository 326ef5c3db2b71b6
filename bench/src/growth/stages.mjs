import { compare } from '@cydkit/compare';
import { containment, DocumentIndex, SentenceIndex, similarity } from '@cydkit/dedupe';
import { BaselineBuilder, knownIn, lint } from '@cydkit/lint';
import { fileFromBytes, readFilings } from '@cydkit/parser';
import { createReport, disclosureView, overlapMap } from '@cydkit/presentation';
import { csvRows, passagesCsvRows } from '@cydkit/reporters/csv';
import { htmlComparisonChunks, htmlPrinter } from '@cydkit/reporters/html';
import { comparisonJson, filingJson, jsonChunks, ndjson, reportJson } from '@cydkit/reporters/json';
import { LintTally, regionsIn } from '@cydkit/reporters/lint';
import { lintCsvWriter } from '@cydkit/reporters/lint/csv';
import { lintFullWriter } from '@cydkit/reporters/lint/full';
import { githubWriter } from '@cydkit/reporters/lint/github';
import { lintHtmlWriter } from '@cydkit/reporters/lint/html';
import { lintJsonWriter, lintNdjsonWriter } from '@cydkit/reporters/lint/json';
import { junitWriter } from '@cydkit/reporters/lint/junit';
import { lintMarkdownWriter } from '@cydkit/reporters/lint/markdown';
import { sarifWriter } from '@cydkit/reporters/lint/sarif';
import { filingTableRow } from '@cydkit/reporters/lint/table';
import { lintTerminalWriter } from '@cydkit/reporters/lint/terminal';
import { markdown, markdownComparisonChunks } from '@cydkit/reporters/markdown';
import { flagsSvg, overlapSvg } from '@cydkit/reporters/svg';
import { factListing, terminal, terminalComparisonChunks } from '@cydkit/reporters/terminal';
import { sentenceSpans } from '@cydkit/text';
import { reworded, shuffled } from './variants.mjs';

const screen = { color: true, width: 80 };

/**
 * What later stages need of earlier ones, for one file.
 *
 * @typedef {object} State
 * @property {import('./shapes.mjs').NamedFile} file
 * @property {import('@cydkit/parser').Filing[]} filings
 */

/**
 * All that is done with a file, in order: functions of the state that extend it.
 *
 * @type {Record<string, (state: State) => unknown>}
 */
export const stages = {
  read: async ({ file }) => read(file, {}),
  'read all': async (state) => {
    state.filings = await read(state.file, { html: true, markdown: true, wellFormed: true });
  },
  'print facts: JSON': ({ filings }) => drain(jsonChunks(filings.map((one) => filingJson(one)))),
  'print facts: CSV': ({ filings }) => csvRows(filings),
  'print facts: terminal': ({ filings }) => filings.map((filing) => factListing(filing, screen)),
  report: (state) => {
    state.reports = state.filings.map((filing) => createReport(filing));
  },
  view: ({ reports }) => reports.map((one) => disclosureView(one)),
  map: ({ reports }) => reports.map((one) => overlapMap(one)),
  'print report: terminal': ({ reports }) => reports.map((one) => terminal(one, screen)),
  'print report: Markdown': ({ reports }) => reports.map((one) => markdown(one)),
  'print report: CSV': ({ reports }) => passagesCsvRows(reports),
  'print report: JSON': ({ reports }) =>
    drain(jsonChunks(reports.map((one) => reportJson(one, { html: true })))),
  'print report: NDJSON': ({ reports }) => ndjson(reports.map((one) => reportJson(one))),
  'print report: HTML': ({ reports }) => {
    const printer = htmlPrinter();
    for (const report of reports) drain(printer.add(report));
    drain(printer.end());
  },
  'print report: SVG': ({ reports }) => reports.map((one) => [flagsSvg(one), overlapSvg(one)]),
  lint: (state) => {
    state.results = state.filings.map((filing) => lint(filing));
  },
  'lint with a prior report': ({ filings }) =>
    filings.map((filing) => lint(filing, { prior: reworded(filing) })),
  'lint with a baseline': ({ filings, results }) => {
    const builder = new BaselineBuilder();
    for (const { filing, findings } of results) builder.add(filing, findings);
    const known = knownIn(builder.build());
    return filings.map((filing) => lint(filing, { known }));
  },
  'print findings: terminal': (state) =>
    write(lintTerminalWriter({ ...screen, width: 120 }), state),
  'print findings: full': (state) => write(lintFullWriter(screen), state),
  'print findings: Markdown': (state) => write(lintMarkdownWriter(), state),
  'print findings: HTML': (state) => write(lintHtmlWriter(), state),
  'print findings: JSON': (state) => write(lintJsonWriter(), state),
  'print findings: NDJSON': (state) => write(lintNdjsonWriter(), state),
  'print findings: JUnit': (state) => write(junitWriter({ failing: 'error' }), state),
  'print findings: SARIF': (state) =>
    write(sarifWriter({ version: '1.0.0', ...regions(state) }), state),
  'print findings: GitHub': (state) => write(githubWriter(regions(state)), state),
  'print findings: CSV': (state) => write(lintCsvWriter(regions(state)), state),
  'print table': ({ reports, results }) =>
    reports.map((one, i) => filingTableRow(one, results[i] ?? { findings: [] })),
  'compare with itself': ({ filings }) => filings.map((filing) => compare(filing, filing)),
  'compare with the facts shuffled': ({ filings }) =>
    filings.map((filing) => compare(filing, shuffled(filing))),
  'compare with other words': (state) => {
    state.comparisons = state.filings.map((filing) => compare(filing, reworded(filing)));
  },
  'print changes: terminal': ({ comparisons }) =>
    comparisons.map((one) => drain(terminalComparisonChunks(one, screen))),
  'print changes: Markdown': ({ comparisons }) =>
    comparisons.map((one) => drain(markdownComparisonChunks(one))),
  'print changes: HTML': ({ comparisons }) =>
    comparisons.map((one) => drain(htmlComparisonChunks(one))),
  'print changes: JSON': ({ comparisons }) =>
    drain(jsonChunks(comparisons.map((one) => comparisonJson(one)))),
  'cluster blocks': ({ filings }) => {
    const { index, texts, textOf } = indexed(textsOf(filings));
    index.clusters(textOf);
    return index.contained(texts, textOf);
  },
  'cluster sentences': ({ filings }) => {
    const { index, textOf } = indexed(textsOf(filings).flatMap(sentencesOf));
    index.clusters(textOf);
  },
  'find boilerplate': ({ filings }) => {
    const index = new SentenceIndex();
    const texts = textsOf(filings);
    index.add({ id: 'a', publisher: '1', date: '2025-01-01', texts });
    index.add({ id: 'b', publisher: '2', date: '2025-01-02', texts });
    return index.boilerplate(texts, { publishers: 1 });
  },
  'compare two texts': ({ filings }) => {
    const [a = '', b = a] = textsOf(filings);
    return [similarity(a, b), containment(a, b)];
  },
};

async function read({ name, content }, options) {
  const filings = [];
  for await (const filing of readFilings(fileFromBytes(name, content), options))
    filings.push(filing);
  return filings;
}

/** Reads all chunks, of which only one is in memory. */
function drain(chunks) {
  let size = 0;
  for (const chunk of chunks) size += chunk.length;
  return size;
}

function write(writer, { results }) {
  const tally = new LintTally();
  for (const result of results) {
    tally.add(result);
    writer.add(result);
  }
  writer.end(tally.summary());
}

/** An archive has no lines. */
function regions({ file: { name, content } }) {
  return /\.(?:zip|tar|gz)$/.test(name) ? {} : { regionOf: regionsIn(content) };
}

function textsOf(filings) {
  return filings.flatMap(({ facts }) =>
    facts.flatMap(({ type, value }) => (type === 'textBlock' && value ? [value] : [])),
  );
}

function sentencesOf(text) {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

function named(texts) {
  return texts.map((text, i) => ({ id: String(i), text }));
}

function indexed(blocks) {
  const texts = named(blocks);
  const index = new DocumentIndex();
  for (const text of texts) index.add(text);
  return { index, texts, textOf: (id) => blocks[Number(id)] };
}

/** Stages whose result others use. */
export const makers = new Set(['read all', 'report', 'lint', 'compare with other words']);
