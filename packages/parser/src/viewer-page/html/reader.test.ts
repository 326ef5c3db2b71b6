import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExamplePage, titleCell, viewerPage } from '../../../test/support/viewer-page';
import { Diagnostics } from '../../diagnostics';
import { openInput } from '../../input';
import { markdownOf } from '../../text/to-markdown';
import { looksLikeViewerPage, readViewerPages } from './reader';

beforeAll(() => {});

const integrated = 'cyd_CybersecurityRiskManagementProcessesIntegratedFlag';
const integratedText = 'cyd_CybersecurityRiskManagementProcessesIntegratedTextBlock';
const oversight = 'cyd_CybersecurityRiskBoardOfDirectorsOversightTextBlock';
const lineItems = 'cyd_CybersecurityRiskManagementStrategyAndGovernanceLineItems';
const nature = 'cyd_MaterialCybersecurityIncidentNatureTextBlock';
const incidentAxis = 'cyd_MaterialCybersecurityIncidentAxis';

function read(...pages: (ExamplePage | string)[]) {
  const diagnostics = new Diagnostics();
  const documents = pages.map((page, i) => {
    const content = typeof page === 'string' ? page : viewerPage(page);
    return openInput({ name: `R${i + 1}.htm`, content }, diagnostics);
  });
  const result = readViewerPages(documents, diagnostics, { html: true });
  const codes = diagnostics.list().map(({ code }) => code);
  return { ...result, codes, diagnostics: diagnostics.list() };
}

/** The text of the page at a fact's location. */
function at(page: string, { start, end }: { start: number; end: number }): string {
  return new TextDecoder().decode(new TextEncoder().encode(page).subarray(start, end));
}

const annual: ExamplePage = {
  title: 'Cybersecurity Risk Management and Strategy Disclosure',
  rows: [
    { element: lineItems, label: '<strong>Cybersecurity [Line Items]</strong>' },
    { element: integrated, values: ['true'] },
    {
      element: oversight,
      values: [
        '<div><p style="margin:0;font-weight:700">Governance</p></div><ul><li>The Board&#8217;s &amp; committees</li></ul>',
      ],
    },
  ],
};

describe('a viewer page', () => {
  test.each(['<!DOCTYPE x [>', "<!doctype x ['>"])(
    'is read behind %s as browsers do',
    (doctype) => {
      const valuesOf = (page: string) =>
        read(page).facts.map(({ concept, value }) => [concept, value]);
      const page = viewerPage(annual);
      expect(valuesOf(doctype + page)).toEqual(valuesOf(page));
      expect(valuesOf(page)).toHaveLength(2);
    },
  );

  test('gives title, period and the facts of its rows, named by their links', () => {
    const { title, period, facts, codes } = read(annual);
    expect(title).toBe('Cybersecurity Risk Management and Strategy Disclosure');
    expect(period).toEqual({ start: null, end: '2026-12-31', duration: 'P12M' });
    expect(facts).toMatchObject([
      {
        type: 'flag',
        concept: integrated.slice(4),
        namespace: null,
        label: 'Cybersecurity Risk Management Processes Integrated [Flag]',
        value: true,
        context: { entity: null, period, dimensions: [] },
      },
      {
        type: 'textBlock',
        concept: oversight.slice(4),
        value: 'Governance\nThe Board’s & committees',
      },
    ]);
    expect(codes).toEqual([]);
  });

  test('gives the markup of a text block in the form of inline XBRL, and Markdown from it', () => {
    const [, block] = read(annual).facts;
    if (block?.type !== 'textBlock') throw new Error('expected a text block');
    expect(block.html).toBe(
      '<div><p style="margin:0;font-weight:700">Governance</p></div><ul><li>The Board’s &amp; committees</li></ul>',
    );
    expect(markdownOf(block)).toContain('- The Board’s');
  });

  test('locates each value without the mark behind it', () => {
    const page = viewerPage(annual);
    const places = read(page).facts.map(({ locations: [place] }) => place && at(page, place));
    expect(places[0]).toBe('true');
    expect(places[1]).toMatch(/^<div><p .*<\/ul>$/u);
  });

  test('is read alike where definitions open through the frame', () => {
    expect(read({ ...annual, show: 'top.Show' }).facts).toHaveLength(2);
  });

  test('takes the concept from the link, not from the label', () => {
    const label = 'Cybersecurity Risk Role of Management [Text Block]';
    const { facts } = read({ rows: [{ element: oversight, label, values: ['Text.'] }] });
    expect(facts[0]?.concept).toBe('CybersecurityRiskBoardOfDirectorsOversightTextBlock');
    expect(facts[0]?.label).toBe('Cybersecurity Risk Board of Directors Oversight [Text Block]');
  });

  test('keeps the label that is shown for a concept that is not known, and says so', () => {
    const { facts, codes } = read({
      rows: [{ element: 'cyd_SupplyChainFlag', label: 'Supply Chain &amp; Co', values: ['false'] }],
    });
    expect(facts).toMatchObject([
      { concept: 'SupplyChainFlag', label: 'Supply Chain & Co', type: 'flag', value: false },
    ]);
    expect(codes).toEqual(['concept-unknown']);
  });

  test('has no fact in rows of other taxonomies, empty cells and definitions', () => {
    const { facts, codes } = read({
      rows: [
        { element: 'ecd_InsiderTrdPoliciesProcAdoptedFlag', values: ['true'] },
        { element: 'us-gaap_X', values: ['<table><tr><td class="text">1</td></tr></table>'] },
        { element: integrated, values: [''] },
      ],
    });
    expect(facts).toEqual([]);
    expect(codes).toEqual(['value-missing']);
  });

  test('goes on behind a value that holds tables', () => {
    const table =
      '<table class="x"><tr class="re"><td class="pl">a</td><td><table><tr><td>b</td></tr></table></td></tr></table>';
    const { facts } = read({
      rows: [
        { element: oversight, values: [table] },
        { element: integrated, values: ['false'] },
      ],
    });
    expect(facts.map(({ value }) => value)).toEqual(['a\nb', false]);
  });

  test('a flag that is neither true nor false is null, with a diagnostic', () => {
    const { facts, codes } = read({ rows: [{ element: integrated, values: ['Yes'] }] });
    expect(facts).toMatchObject([{ value: null }]);
    expect(codes).toEqual(['flag-unreadable']);
  });
});

describe('columns', () => {
  const head = [
    `<tr>${titleCell('T', 2)}<th class="th" colspan="2">12 Months Ended</th><th class="th" colspan="1">3 Months Ended</th><th class="th" colspan="1"></th></tr>`,
    '<tr><th class="th"><div>Dec. 31, 2026</div></th><th class="th"><div>Dec. 31, 2025</div></th><th class="th"><div>Mar. 31, 2026</div></th><th class="th"><div>Apr. 18, 2027</div></th></tr>',
  ].join('');

  test('pair each length with the dates below it; an instant has none', () => {
    const { facts } = read({
      head,
      rows: [{ element: integrated, values: ['true', 'false', 'true', 'false'] }],
    });
    expect(facts.map(({ context, value }) => [context.period, value])).toEqual([
      [{ start: null, end: '2026-12-31', duration: 'P12M' }, true],
      [{ start: null, end: '2025-12-31', duration: 'P12M' }, false],
      [{ start: null, end: '2026-03-31', duration: 'P3M' }, true],
      [{ start: null, end: '2027-04-18' }, false],
    ]);
  });

  test('keep their place where cells are empty', () => {
    const { facts } = read({ head, rows: [{ element: integrated, values: ['', 'true', '', ''] }] });
    expect(facts.map(({ context }) => context.period.end)).toEqual(['2025-12-31']);
  });

  test('stand in the only row of the head where there are no lengths', () => {
    const only = `<tr>${titleCell('T', 1)}<th class="th"><div>Dec. 20, 2026</div></th></tr>`;
    const { period } = read({ head: only, rows: [{ element: integrated, values: ['true'] }] });
    expect(period).toEqual({ start: null, end: '2026-12-20' });
  });

  test('of footnotes are passed over', () => {
    const footnoted = [
      `<tr>${titleCell('T', 2)}<th class="th" colspan="4">12 Months Ended</th></tr>`,
      '<tr><th class="th" colspan="2"><div>Dec. 31, 2026 [1]</div></th><th class="th"><div>Dec. 31, 2025</div></th><th class="th"><sup>[2]</sup></th></tr>',
    ].join('');
    const page = viewerPage({
      head: footnoted,
      rows: [{ element: integrated, values: ['true', 'false'] }],
    }).replace('true<span></span>\n</td>', '$&<td class="fn"><sup>[1]</sup></td>');
    expect(read(page).facts.map(({ context, value }) => [context.period.end, value])).toEqual([
      ['2026-12-31', true],
      ['2025-12-31', false],
    ]);
  });

  test('without a date give facts without a period, with a diagnostic', () => {
    const { facts, codes } = read({ head: '', rows: [{ element: integrated, values: ['true'] }] });
    expect(facts[0]?.context.period).toEqual({ start: null, end: null });
    expect(codes).toEqual(['period-unreadable']);
  });

  test('headed by more than a period give facts with a diagnostic', () => {
    const member = `<tr>${titleCell('T', 1)}<th class="th"><div>Dec. 31, 2026</div><div>Outage [Member]</div></th></tr>`;
    const { codes } = read({ head: member, rows: [{ element: nature, values: ['Text'] }] });
    expect(codes).toEqual(['dimension-unnamed']);
  });
});

describe('the heading of a group', () => {
  const group = (label: string): ExamplePage => ({
    rows: [
      { element: nature, values: ['As a whole'] },
      { element: `${incidentAxis}=abc_MarchOutageMember`, label, rowClass: 'rh' },
      { element: nature, values: ['In March'] },
    ],
  });
  const dimension = {
    axis: { namespace: null, name: 'MaterialCybersecurityIncidentAxis' },
    member: { namespace: null, name: 'MarchOutageMember' },
  };

  test('gives the facts below it their dimension', () => {
    const { facts, codes } = read(group('March outage [Member]'));
    expect(facts.map(({ context }) => context.dimensions)).toEqual([[], [dimension]]);
    expect(codes).toEqual([]);
  });

  test('of several members says that not all are named', () => {
    const { facts, codes } = read(group('March outage | Retail'));
    expect(facts[1]?.context.dimensions).toEqual([dimension]);
    expect(codes).toEqual(['dimension-unnamed']);
  });
});

describe('the pages of a filing', () => {
  const cover: ExamplePage = {
    title: 'Cover',
    rows: [
      { element: 'dei_DocumentType', values: ['10-K/A'] },
      { element: 'dei_EntityRegistrantName', values: ['Brackwater &amp; Sons'] },
      { element: 'dei_EntityCentralIndexKey', values: ['0009990001'] },
      { element: 'dei_DocumentPeriodEndDate', values: ['Dec. 31,  2026'] },
      { element: 'dei_AmendmentFlag', values: ['true'] },
      { element: 'dei_DocumentTransitionReport', values: ['true'] },
      { element: 'dei_DocumentFiscalYearFocus', values: ['2026'] },
      { element: 'dei_DocumentFiscalPeriodFocus', values: ['FY'] },
      { element: 'dei_LegalEntityAxis=abc_SubMember', rowClass: 'rh' },
      { element: 'dei_EntityRegistrantName', values: ['Brackwater Finance'] },
    ],
  };

  test('take registrant, form and period from the cover page', () => {
    const result = read(cover, annual);
    expect(result).toMatchObject({
      title: annual.title,
      entity: { name: 'Brackwater & Sons', cik: '0009990001' },
      form: '10-K/A',
      period: { start: null, end: '2026-12-31', duration: 'P12M' },
      amendment: true,
      transition: true,
      fiscalYear: '2026',
      fiscalPeriod: 'FY',
    });
    expect(result.facts[0]?.context.entity).toBe('0009990001');
    expect(result.facts[0]?.locations[0]?.document).toBe('R2.htm');
  });

  test('give a fact that two pages show once', () => {
    const again = { ...annual, title: 'Uncategorized Items' };
    again.rows = [...annual.rows, { element: integratedText, values: ['As said.'] }];
    expect(read(annual, again).facts).toHaveLength(3);
  });

  test('are told apart by their heads where one document has several', () => {
    const later = viewerPage({ ...annual, rows: [{ element: integrated, values: ['false'] }] });
    const { facts } = read(viewerPage(annual) + later.replaceAll('2026', '2027'));
    expect(facts.map(({ context }) => context.period.end)).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-12-31',
    ]);
  });
});

describe('looksLikeViewerPage', () => {
  const sniff = (text: string) => looksLikeViewerPage(new TextEncoder().encode(text));

  test('knows a page by its report and its links', () => {
    expect(sniff(viewerPage(annual))).toBe(true);
  });

  test.each(['', '<table class="report">', 'defref_cyd_X', '<p>A report on defref</p>'])(
    'does not take %j for one',
    (text) => {
      expect(sniff(text)).toBe(false);
    },
  );
});

describe('bad input', () => {
  const page = viewerPage({
    ...annual,
    rows: [...annual.rows, { element: integratedText, values: ['Part of it.'] }],
  });
  const bytes = new TextEncoder().encode(page);
  const whole = read(page).facts;

  test('cut at any byte gives the facts before the cut', () => {
    for (let length = 0; length <= bytes.length; length++) {
      const diagnostics = new Diagnostics();
      const source = openInput(bytes.subarray(0, length), diagnostics);
      const { facts } = readViewerPages([source], diagnostics, { html: true });
      const before = whole.filter(({ locations: [place] }) => (place?.end ?? 0) <= length);
      const values = facts.slice(0, before.length).map(({ value }) => value);
      expect(values, `cut at ${length}`).toEqual(before.map(({ value }) => value));
    }
  });

  test('a page that ends inside a value says so', () => {
    const { facts, codes } = read(page.slice(0, page.indexOf('committees')));
    expect(facts.at(-1)?.value).toBe('Governance\nThe Board’s &');
    expect(codes).toEqual(['document-truncated']);
  });

  test('cells and rows without end tags end where the next ones begin', () => {
    const open = page.replaceAll(/<\/t[dr]>/gu, '');
    expect(read(open).facts.map(({ value }) => value)).toEqual(whole.map(({ value }) => value));
  });

  test('a table that a value does not close ends with the report', () => {
    const { facts, codes } = read({ rows: [{ element: oversight, values: ['<table><tr><td>x'] }] });
    expect(facts.map(({ value }) => value)).toEqual(['x']);
    expect(codes).toEqual(['document-truncated']);
  });

  test('an end tag too many does not end the report', () => {
    const { facts } = read({
      rows: [
        { element: oversight, values: ['a</table>b'] },
        { element: integrated, values: ['true'] },
      ],
    });
    expect(facts.map(({ value }) => value)).toEqual(['ab', true]);
  });

  test.each([
    ['tables, 100,000 deep', { element: oversight, values: ['<table><tr><td>'.repeat(100_000)] }],
    ['quotes that are not closed', { element: oversight, values: [`<a b="`.repeat(100_000)] }],
    ['comments that are not closed', { element: oversight, values: ['<!--'.repeat(100_000)] }],
    ['scripts that are not closed', { element: oversight, values: ['<script>'.repeat(100_000)] }],
    ['cells without end', { element: integrated, values: ['<td>'.repeat(200_000)] }],
  ])('%s: are read in time', (_, row) => {
    const started = performance.now();
    read({ rows: [row] });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a head of many rows, columns and footnotes is read in time', () => {
    const wide = `<tr>${'<th class="th" colspan="9999" rowspan="9999">[1][1][1][1]<br>x'.repeat(20_000)}</tr>`;
    const started = performance.now();
    read({ head: wide.repeat(3), rows: [{ element: integrated, values: ['true'] }] });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('200,000 rows are read in time', () => {
    const row = `<tr class="re"><td class="pl"><a onclick="Show.showAR( this, 'defref_${integrated}', window )">x</a></td><td class="text">true<span></span></td></tr>`;
    const started = performance.now();
    const { facts } = read(`<table class="report">${row.repeat(200_000)}`);
    expect(facts).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('any bytes in place of others never throw', () => {
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
