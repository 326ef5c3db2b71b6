import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualPage, element, readPages, viewerPage } from '../../../test/support/viewer-page';
import { Diagnostics } from '../../diagnostics';
import { openInput } from '../../input';
import { readViewerPages } from './read-viewer-pages';

describe('a damaged or hostile page', () => {
  const page = viewerPage({
    ...annualPage,
    rows: [...annualPage.rows, { element: element.integratedText, values: ['Part of it.'] }],
  });
  const bytes = new TextEncoder().encode(page);
  const whole = readPages(page).facts;

  it('cut at any byte yields the facts before the cut', () => {
    for (let length = 0; length <= bytes.length; length += 1) {
      const diagnostics = new Diagnostics();
      const source = openInput(bytes.subarray(0, length), diagnostics);
      const { facts } = readViewerPages([source], diagnostics, { html: true });
      const before = whole.filter(({ locations: [place] }) => (place?.end ?? 0) <= length);
      const values = facts.slice(0, before.length).map(({ value }) => value);
      expect(values, `cut at ${length}`).toEqual(before.map(({ value }) => value));
    }
  });

  it('is reported if it ends inside a value', () => {
    const { facts, codes } = readPages(page.slice(0, page.indexOf('committees')));
    expect(facts.at(-1)?.value).toBe('Governance\nThe Board’s &');
    expect(codes).toEqual(['document-truncated']);
  });

  it('is reported if only its last tag is missing', () => {
    const { facts, codes } = readPages(page.slice(0, page.lastIndexOf('</html>') + 3));
    expect(facts.length).toBe(whole.length);
    expect(codes).toEqual(['document-truncated']);
  });

  it('is read the same without the end tags of cells and rows', () => {
    const open = page.replaceAll(/<\/t[dr]>/gu, '');
    expect(readPages(open).facts.map(({ value }) => value)).toEqual(
      whole.map(({ value }) => value),
    );
  });

  it('is reported if a value does not close its table', () => {
    const { facts, codes } = readPages({
      rows: [{ element: element.oversight, values: ['<table><tr><td>x'] }],
    });
    expect(facts.map(({ value }) => value)).toEqual(['x']);
    expect(codes).toEqual(['document-truncated']);
  });

  it('does not end at an extra end tag', () => {
    const { facts } = readPages({
      rows: [
        { element: element.oversight, values: ['a</table>b'] },
        { element: element.integrated, values: ['true'] },
      ],
    });
    expect(facts.map(({ value }) => value)).toEqual(['ab', true]);
  });

  it.each([
    [
      'tables, 100,000 deep',
      { element: element.oversight, values: ['<table><tr><td>'.repeat(100_000)] },
    ],
    ['unclosed quotes', { element: element.oversight, values: [`<a b="`.repeat(100_000)] }],
    ['unclosed comments', { element: element.oversight, values: ['<!--'.repeat(100_000)] }],
    ['unclosed scripts', { element: element.oversight, values: ['<script>'.repeat(100_000)] }],
    ['cells without end', { element: element.integrated, values: ['<td>'.repeat(200_000)] }],
  ])('is read in time with %s', (_, row) => {
    const started = process.cpuUsage();
    readPages({ rows: [row] });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });

  it('is read in time with many rows, columns and footnotes in its head', () => {
    const wide = `<tr>${'<th class="th" colspan="9999" rowspan="9999">[1][1][1][1]<br>x'.repeat(20_000)}</tr>`;
    const started = process.cpuUsage();
    readPages({ head: wide.repeat(3), rows: [{ element: element.integrated, values: ['true'] }] });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });

  it('is read in time with 100,000 rows', () => {
    const row = `<tr class="re"><td class="pl"><a onclick="Show.showAR( this, 'defref_${element.integrated}', window )">x</a></td><td class="text">true<span></span></td></tr>`;
    const started = process.cpuUsage();
    const { facts } = readPages(`<table class="report">${row.repeat(100_000)}`);
    expect(facts).toHaveLength(1);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });

  it('never throws, whatever bytes replace others', () => {
    const edit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<td>',
      '</tr>',
      '<!--',
      '"',
      "='",
      '&#',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 20 }),
        fc.nat(page.length),
        piece,
        (edits, at, extra) => {
          const mutated = new TextEncoder().encode(page.slice(0, at) + extra + page.slice(at));
          for (const [offset, byte] of edits) mutated[offset] = byte;
          const diagnostics = new Diagnostics();
          const result = readViewerPages([openInput(mutated, diagnostics)], diagnostics, {
            html: true,
          });
          for (const { locations } of result.facts) {
            for (const { start, end } of locations)
              expect(start <= end && end <= mutated.length).toBe(true);
          }
        },
      ),
    );
  });
});
