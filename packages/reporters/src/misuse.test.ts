import { compare } from '@cydkit/compare';
import { dedupe } from '@cydkit/dedupe';
import { lint } from '@cydkit/lint';
import { fileFromBytes, parse, readFilings } from '@cydkit/parser';
import { createReport } from '@cydkit/presentation';
import { describe, expect, it } from 'vitest';
import * as reporters from './index';

const filing = parse('|Cybersecurity Risk Management Third Party Engaged [Flag]\n|true\n');
const report = createReport(filing);
const bytes = new Uint8Array(3);

/** Calls a function as a program without types would. */
function call(misused: unknown, ...given: readonly unknown[]): () => unknown {
  return () => {
    const made = (misused as (...args: readonly unknown[]) => unknown)(...given);
    // Chunks are made when they are read.
    return typeof made === 'object' && made !== null && 'next' in made ? [...(made as [])] : made;
  };
}

const file = 'Expected a file or a folder';
const aFiling = 'Expected a Filing, as parse returns it';
const aReport = 'Expected a Report, as createReport returns it';
const aComparison = 'Expected a Comparison, as compare returns it';

describe('a misused function throws a TypeError that says what was expected', () => {
  it.each([
    ['parse(path)', call(parse, '10-k.htm'), 'Expected the content of a document, found a name'],
    ['parse(promise)', call(parse, Promise.resolve(bytes)), 'found a promise: await it'],
    ['readFilings(bytes)', call(readFilings, bytes), `${file}, as fileFromBytes`],
    ['readFilings(path)', call(readFilings, '10-k.htm'), 'found a string'],
    ['readFilings({ files: [bytes] })', call(readFilings, { files: [bytes] }), file],
    [
      "form: '10-K'",
      call(readFilings, fileFromBytes(null, bytes), { form: '10-K' }),
      "Expected 'form' to be a list of strings; found a string",
    ],
    ['cik: [1]', call(readFilings, fileFromBytes(null, bytes), { cik: [1] }), "Expected 'cik'"],
    ['fileFromBytes(bytes)', call(fileFromBytes, bytes), 'Expected a name or null, then bytes'],
    ['compare(a)', call(compare, filing), `${aFiling}; found undefined`],
    ['compare(bytes, b)', call(compare, bytes, filing), `${aFiling}; found bytes`],
    ['lint(bytes)', call(lint, bytes), `${aFiling}; found bytes`],
    ['lint(report)', call(lint, report), 'found an object with the keys schemaVersion, filing'],
    ['dedupe(text)', call(dedupe, 'text'), 'The blocks must be a list'],
    ['createReport([filing])', call(createReport, [filing]), `${aFiling}; found a list`],
    ['terminal(filing)', call(reporters.terminal, filing), aReport],
    ['terminalChunks(filing)', call(reporters.terminalChunks, filing), aReport],
    ['factListing(report)', call(reporters.factListing, report), aFiling],
    ['markdown(filing)', call(reporters.markdown, filing), aReport],
    ['html(filing)', call(reporters.html, filing), aReport],
    ['html([filing])', call(reporters.html, [filing]), aReport],
    ['flagsSvg(filing)', call(reporters.flagsSvg, filing), aReport],
    ['overlapSvg(filing)', call(reporters.overlapSvg, filing), aReport],
    ['json(filing)', call(reporters.json, filing), 'Expected a list of JsonDocument objects, as'],
    ['json([filing])', call(reporters.json, [filing]), 'in it'],
    ['ndjson(filing)', call(reporters.ndjson, filing), 'Expected a list of JsonDocument objects'],
    ['filingJson(report)', call(reporters.filingJson, report), aFiling],
    ['reportJson(filing)', call(reporters.reportJson, filing), aReport],
    ['comparisonJson(report)', call(reporters.comparisonJson, report), aComparison],
    ['terminalComparison(report)', call(reporters.terminalComparison, report, {}), aComparison],
    ['htmlComparison(filing)', call(reporters.htmlComparison, filing), aComparison],
    ['markdownComparison(filing)', call(reporters.markdownComparison, filing), aComparison],
    ['csv(filing)', call(reporters.csv, filing), 'Expected a list of Filing objects'],
    ['csv([report])', call(reporters.csv, [report]), 'in it'],
    ['passagesCsv(report)', call(reporters.passagesCsv, report), 'Expected a list of Report'],
    ['passagesCsvRows([filing])', call(reporters.passagesCsvRows, [filing]), 'in it'],
  ])('%s', (_, misuse, message) => {
    expect(misuse).toThrow(TypeError);
    expect(misuse).toThrow(message);
  });
});
