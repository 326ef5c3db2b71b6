import { expect, it } from 'vitest';
import { floatBandOf } from './float-bands';

it.each([
  [0, '$0'],
  [0.01, '< $75m'],
  [74_999_999.99, '< $75m'],
  [75e6, '$75m–700m'],
  [700e6, '$700m–2bn'],
  [2e9, '$2bn–10bn'],
  [10e9, '≥ $10bn'],
  [-1, 'not stated'],
])('puts a float of %d dollars into the band %s', (amount, band) => {
  expect(floatBandOf({ amount, currency: 'USD' })).toBe(band);
});

it.each([undefined, { amount: 9e9, currency: 'JPY' }, { amount: 9e9, currency: null }])(
  'puts %j into the band of what is not stated in dollars',
  (float) => {
    expect(floatBandOf(float)).toBe('not stated');
  },
);
