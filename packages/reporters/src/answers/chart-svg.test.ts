import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { table } from '../../test/support/answer-sample';
import { tables, texts } from '../../test/support/answers';
import { chartSvg } from './chart-svg';

const title = 'Committees';

interface Drawn {
  x: number;
  width: number;
  dashed: boolean;
}

function barsOf(svg: string): Drawn[] {
  const bars = svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="14" ([^/]*)/g);
  return [...bars].map(([, x, width, look]) => ({
    x: Number(x),
    width: Number(width),
    dashed: look?.includes('stroke-dasharray') ?? false,
  }));
}

it('draws bars as long as their shares, empty and dashed where they are weak', () => {
  const [first, second, third, ...others] = barsOf(chartSvg(table, { title }));
  expect(others).toEqual([]);
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(0.0511 / 0.6241, 2);
  expect((third?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(0.25 / 0.6241, 2);
  expect([first, second, third].map((bar) => bar?.dashed)).toEqual([false, false, true]);
});

it('puts all that it shows into the description, also what has no room', () => {
  const long = 'Accelerated and more words than there is room for in the picture';
  const rows = table.rows.map((row) => (row[0] === 'Accelerated' ? [long, ...row.slice(1)] : row));
  const options = { title, group: 'Fiscal year', base: 'Company-years', notes: ['All stated.'] };
  expect(chartSvg({ ...table, rows }, options)).toContain(
    `<desc id="chart-desc">2024: Large accelerated: 62.4% (58.0–66.7) of 1,234. ${long}: 5.1% (2.0–11.7) of 634. ` +
      `2025: ${long}: 25.0% (9.0–53.0) of 12, too few cases to rely on. –: not known. ` +
      'Dashed: too few cases to rely on. All stated.</desc>',
  );
});

it('ends the axis at a round percentage above all intervals', () => {
  const rows = [['A', 2024, 10, { value: 0.01, low: 0, high: 0.04 }]];
  const labels = [
    ...chartSvg({ ...table, rows }, { title }).matchAll(/font-size="11"[^>]*>([^<]+)/g),
  ];
  expect(labels.map(([, label]) => label)).toEqual(['0%', '1%', '2%', '3%', '4%', '5%']);
});

it('says that a table without rows has nothing to show', () => {
  expect(chartSvg({ ...table, rows: [] }, { title })).toContain('There is nothing to show.</desc>');
});

describe('throws a TypeError that names the columns', () => {
  const [name] = table.columns;

  it.each([
    ['without shares', { columns: name ? [name] : [] }, {}, 'of shares; found "Filer category"'],
    ['without the column', {}, { share: 'Lamps' }, 'column "Lamps"; found "Filer category", "Fis'],
  ])('%s', (_, change, options, message) => {
    const draw = () => chartSvg({ ...table, ...change }, { title, ...options });
    expect(draw).toThrow(TypeError);
    expect(draw).toThrow(message);
  });
});

it('is well-formed XML without scripts or references, whatever the text', () => {
  fc.assert(
    fc.property(tables, texts, fc.array(texts, { maxLength: 3 }), (given, name, notes) => {
      const columns = [...given.columns, { title: 'Share', type: 'share' as const }];
      const rows = given.rows.map((row) => [...row, 0.5]);
      const names: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', (tag) => names.push(tag.name, ...Object.keys(tag.attributes)));
      parser.on('error', (error) => {
        throw error;
      });
      const group = columns[0]?.title ?? '';
      parser.write(chartSvg({ ...given, columns, rows }, { title: name, group, notes })).close();
      expect(
        names.filter((each) => /^(?:script|style|href|xlink|image|use|on)/.test(each)),
      ).toEqual([]);
      expect(names.filter((each) => each === 'svg')).toHaveLength(1);
    }),
  );
});
