import { describe, expect, it } from 'vitest';
import { element, readPages, titleCell, viewerPage } from '../../../test/support/viewer-page';

describe('columns', () => {
  const head = [
    `<tr>${titleCell('T', 2)}<th class="th" colspan="2">12 Months Ended</th><th class="th" colspan="1">3 Months Ended</th><th class="th" colspan="1"></th></tr>`,
    '<tr><th class="th"><div>Dec. 31, 2026</div></th><th class="th"><div>Dec. 31, 2025</div></th><th class="th"><div>Mar. 31, 2026</div></th><th class="th"><div>Apr. 18, 2027</div></th></tr>',
  ].join('');

  it('have the length above their date; an instant has none', () => {
    const { facts } = readPages({
      head,
      rows: [{ element: element.integrated, values: ['true', 'false', 'true', 'false'] }],
    });
    expect(facts.map(({ context, value }) => [context.period, value])).toEqual([
      [{ start: null, end: '2026-12-31', duration: 'P12M' }, true],
      [{ start: null, end: '2025-12-31', duration: 'P12M' }, false],
      [{ start: null, end: '2026-03-31', duration: 'P3M' }, true],
      [{ start: null, end: '2027-04-18' }, false],
    ]);
  });

  it('keep their place if cells are empty', () => {
    const { facts } = readPages({
      head,
      rows: [{ element: element.integrated, values: ['', 'true', '', ''] }],
    });
    expect(facts.map(({ context }) => context.period.end)).toEqual(['2025-12-31']);
  });

  it('are read from a head with one row, without lengths', () => {
    const only = `<tr>${titleCell('T', 1)}<th class="th"><div>Dec. 20, 2026</div></th></tr>`;
    const { period } = readPages({
      head: only,
      rows: [{ element: element.integrated, values: ['true'] }],
    });
    expect(period).toEqual({ start: null, end: '2026-12-20' });
  });

  it('of footnotes are skipped', () => {
    const footnoted = [
      `<tr>${titleCell('T', 2)}<th class="th" colspan="4">12 Months Ended</th></tr>`,
      '<tr><th class="th" colspan="2"><div>Dec. 31, 2026 [1]</div></th><th class="th"><div>Dec. 31, 2025</div></th><th class="th"><sup>[2]</sup></th></tr>',
    ].join('');
    const page = viewerPage({
      head: footnoted,
      rows: [{ element: element.integrated, values: ['true', 'false'] }],
    }).replace('true<span></span>\n</td>', '$&<td class="fn"><sup>[1]</sup></td>');
    expect(readPages(page).facts.map(({ context, value }) => [context.period.end, value])).toEqual([
      ['2026-12-31', true],
      ['2025-12-31', false],
    ]);
  });

  it('without a date yield facts without a period, and a diagnostic', () => {
    const { facts, codes } = readPages({
      head: '',
      rows: [{ element: element.integrated, values: ['true'] }],
    });
    expect(facts[0]?.context.period).toEqual({ start: null, end: null });
    expect(codes).toEqual(['period-unreadable']);
  });

  it('with more than a period in their headings yield a diagnostic', () => {
    const member = `<tr>${titleCell('T', 1)}<th class="th"><div>Dec. 31, 2026</div><div>Outage [Member]</div></th></tr>`;
    const { codes } = readPages({
      head: member,
      rows: [{ element: element.nature, values: ['Text'] }],
    });
    expect(codes).toEqual(['dimension-unnamed']);
  });
});
