import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hivePath, partitionForm } from './hive-path';

describe('a partition', () => {
  it.each([
    [2025, '10-K', 'fiscal_year=2025/base_form=10-K'],
    [2025, '10-K/A', 'fiscal_year=2025/base_form=10-K%2FA'],
    [2025, '../../x', 'fiscal_year=2025/base_form=..%2F..%2Fx'],
    [2025, 'A B=C%?\\:"', 'fiscal_year=2025/base_form=A%20B%3DC%25%3F%5C%3A%22'],
    [2025, 'a\n\u007f\0', 'fiscal_year=2025/base_form=a%0A%7F%00'],
    [null, null, 'fiscal_year=__HIVE_DEFAULT_PARTITION__/base_form=__HIVE_DEFAULT_PARTITION__'],
  ])('of %s and %j is in %s', (fiscalYear, baseForm, path) => {
    expect(hivePath({ fiscalYear, baseForm })).toBe(path);
  });

  it.each([
    [null, null],
    ['', null],
    ['10-K', '10-K'],
    ['X'.repeat(200), 'X'.repeat(200)],
    ['X'.repeat(201), null],
    ['/'.repeat(67), null],
    ['🐟'.repeat(51), null],
  ])('form of %j is %j', (form, expected) => {
    expect(partitionForm(form)).toBe(expected);
  });

  it('is two folders whose names say what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }), (baseForm) => {
        const [, form = '', ...more] = hivePath({ fiscalYear: 1, baseForm }).split('/');
        expect(more).toEqual([]);
        expect(decodeURIComponent(form.slice('base_form='.length))).toBe(baseForm);
      }),
    );
  });
});
