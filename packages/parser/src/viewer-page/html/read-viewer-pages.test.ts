import { describe, expect, it } from 'vitest';
import {
  annualPage,
  type ExamplePage,
  element,
  readPages,
  viewerPage,
} from '../../../test/support/viewer-page';
import { markdownOf } from '../../text/to-markdown';
import { looksLikeViewerPage } from './read-viewer-pages';

/** Returns the text of the page at a fact's location. */
function at(page: string, { start, end }: { start: number; end: number }): string {
  return new TextDecoder().decode(new TextEncoder().encode(page).subarray(start, end));
}

describe('a viewer page', () => {
  it.each(['<!DOCTYPE x [>', "<!doctype x ['>"])('is read after %s as in browsers', (doctype) => {
    const valuesOf = (page: string) =>
      readPages(page).facts.map(({ concept, value }) => [concept, value]);
    const page = viewerPage(annualPage);
    expect(valuesOf(doctype + page)).toEqual(valuesOf(page));
    expect(valuesOf(page)).toHaveLength(2);
  });

  it('yields title, period and the facts of its rows, named by their links', () => {
    const { title, period, facts, codes } = readPages(annualPage);
    expect(title).toBe('Cybersecurity Risk Management and Strategy Disclosure');
    expect(period).toEqual({ start: null, end: '2026-12-31', duration: 'P12M' });
    expect(facts).toMatchObject([
      {
        type: 'flag',
        concept: element.integrated.slice(4),
        namespace: null,
        label: 'Cybersecurity Risk Management Processes Integrated [Flag]',
        value: true,
        context: { entity: null, period, dimensions: [] },
      },
      {
        type: 'textBlock',
        concept: element.oversight.slice(4),
        value: 'Governance\nThe Board’s & committees',
      },
    ]);
    expect(codes).toEqual([]);
  });

  it('yields the markup of a text block in the form of inline XBRL, and Markdown from it', () => {
    const [, block] = readPages(annualPage).facts;
    if (block?.type !== 'textBlock') throw new Error('expected a text block');
    expect(block.html).toBe(
      '<div><p style="margin:0;font-weight:700">Governance</p></div><ul><li>The Board’s &amp; committees</li></ul>',
    );
    expect(markdownOf(block)).toContain('- The Board’s');
  });

  it('has locations without the mark after each value', () => {
    const page = viewerPage(annualPage);
    const places = readPages(page).facts.map(({ locations: [place] }) => place && at(page, place));
    expect(places[0]).toBe('true');
    expect(places[1]).toMatch(/^<div><p .*<\/ul>$/u);
  });

  it('is read the same if definitions open through the frame', () => {
    expect(readPages({ ...annualPage, show: 'top.Show' }).facts).toHaveLength(2);
  });

  it('names a concept by the link, not by the label', () => {
    const label = 'Cybersecurity Risk Role of Management [Text Block]';
    const { facts } = readPages({
      rows: [{ element: element.oversight, label, values: ['Text.'] }],
    });
    expect(facts[0]?.concept).toBe('CybersecurityRiskBoardOfDirectorsOversightTextBlock');
    expect(facts[0]?.label).toBe('Cybersecurity Risk Board of Directors Oversight [Text Block]');
  });

  it('keeps the label of an unknown concept, and reports it', () => {
    const { facts, codes } = readPages({
      rows: [{ element: 'cyd_SupplyChainFlag', label: 'Supply Chain &amp; Co', values: ['false'] }],
    });
    expect(facts).toMatchObject([
      { concept: 'SupplyChainFlag', label: 'Supply Chain & Co', type: 'flag', value: false },
    ]);
    expect(codes).toEqual(['concept-unknown']);
  });

  it('has no fact in rows of other taxonomies, empty cells and definitions', () => {
    const { facts, codes } = readPages({
      rows: [
        { element: 'ecd_InsiderTrdPoliciesProcAdoptedFlag', values: ['true'] },
        { element: 'us-gaap_X', values: ['<table><tr><td class="text">1</td></tr></table>'] },
        { element: element.integrated, values: [''] },
      ],
    });
    expect(facts).toEqual([]);
    expect(codes).toEqual(['value-missing']);
  });

  it('continues after a value that contains tables', () => {
    const table =
      '<table class="x"><tr class="re"><td class="pl">a</td><td><table><tr><td>b</td></tr></table></td></tr></table>';
    const { facts } = readPages({
      rows: [
        { element: element.oversight, values: [table] },
        { element: element.integrated, values: ['false'] },
      ],
    });
    expect(facts.map(({ value }) => value)).toEqual(['a\nb', false]);
  });

  it('yields null and a diagnostic for a flag that is neither true nor false', () => {
    const { facts, codes } = readPages({
      rows: [{ element: element.integrated, values: ['Yes'] }],
    });
    expect(facts).toMatchObject([{ value: null }]);
    expect(codes).toEqual(['flag-unreadable']);
  });
});

describe('the heading of a group', () => {
  const group = (label: string): ExamplePage => ({
    rows: [
      { element: element.nature, values: ['As a whole'] },
      { element: `${element.incidentAxis}=abc_MarchOutageMember`, label, rowClass: 'rh' },
      { element: element.nature, values: ['In March'] },
    ],
  });
  const dimension = {
    axis: { namespace: null, name: 'MaterialCybersecurityIncidentAxis' },
    member: { namespace: null, name: 'MarchOutageMember' },
  };

  it('adds its dimension to the facts below', () => {
    const { facts, codes } = readPages(group('March outage [Member]'));
    expect(facts.map(({ context }) => context.dimensions)).toEqual([[], [dimension]]);
    expect(codes).toEqual([]);
  });

  it('of several members is reported, as not all of them are named', () => {
    const { facts, codes } = readPages(group('March outage | Retail'));
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

  it('yield registrant, form and period of the cover page', () => {
    const result = readPages(cover, annualPage);
    expect(result).toMatchObject({
      title: annualPage.title,
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

  it('yield a fact on two pages only once', () => {
    const again = { ...annualPage, title: 'Uncategorized Items' };
    again.rows = [...annualPage.rows, { element: element.integratedText, values: ['As said.'] }];
    expect(readPages(annualPage, again).facts).toHaveLength(3);
  });

  it('are separated by their heads if one document has several', () => {
    const later = viewerPage({
      ...annualPage,
      rows: [{ element: element.integrated, values: ['false'] }],
    });
    const { facts } = readPages(viewerPage(annualPage) + later.replaceAll('2026', '2027'));
    expect(facts.map(({ context }) => context.period.end)).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-12-31',
    ]);
  });
});

describe('looksLikeViewerPage', () => {
  const sniff = (text: string) => looksLikeViewerPage(new TextEncoder().encode(text));

  it('recognises a page by its report and its links', () => {
    expect(sniff(viewerPage(annualPage))).toBe(true);
  });

  it.each(['', '<table class="report">', 'defref_cyd_X', '<p>A report on defref</p>'])(
    'does not take %j for a page',
    (text) => {
      expect(sniff(text)).toBe(false);
    },
  );
});
