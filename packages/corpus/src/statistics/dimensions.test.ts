import { describe, expect, it } from 'vitest';
import { annualReport, type ReportDetails } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import type { Dimension } from './model';
import { statistics } from './statistics';

async function labels(by: Dimension[], entities: readonly ReportDetails['entity'][]) {
  const reports = entities.map((entity = {}, at) => {
    return annualReport({ cik: String(9999900001 + at), entity });
  });
  const { groups } = statistics(await corpusOf(reports), { by, measures: [] });
  return groups.map(({ values, reports }) => [...values.map(({ label }) => label), reports]);
}

describe('the groups', () => {
  it('of industries have letter and name of the division; what is in none comes last', async () => {
    const entities = [{}, { sic: '7372' }, { sic: '0100' }, { sic: '6022' }, { sic: '9800' }];
    expect(await labels(['sic-division'], [...entities, { sic: '7370' }])).toEqual([
      ['A Agriculture, forestry and fishing', 1],
      ['H Finance, insurance and real estate', 1],
      ['I Services', 2],
      ['in no division', 1],
      ['not stated', 1],
    ]);
  });

  it('of the float are its bands by size, lower limits included, and zero apart', async () => {
    const floats = [75e6, 10e9, 74_999_999, 0, 699_999_999, 2e9];
    const entities = floats.map((amount) => ({ publicFloat: { amount, currency: 'USD' } }));
    const euros = { publicFloat: { amount: 1e9, currency: 'EUR' } };
    expect(await labels(['float'], [undefined, euros, ...entities])).toEqual([
      ['$0', 1],
      ['< $75m', 1],
      ['$75m–700m', 2],
      ['$2bn–10bn', 1],
      ['≥ $10bn', 1],
      ['not stated', 2],
    ]);
  });

  it('of states do not mix Illinois with Israel, nor Washington with Western Australia', async () => {
    const entities = [
      { country: 'IL' },
      { state: 'IL', country: 'US' },
      { state: 'IL' },
      { state: 'ON', country: 'CA' },
      { state: 'WA', country: 'AU' },
      { country: 'US' },
      {},
    ];
    expect(await labels(['state'], entities)).toEqual([
      ['IL', 2],
      ['ON', 1],
      ['AU (country)', 1],
      ['IL (country)', 1],
      ['US (country)', 1],
      ['not stated', 1],
    ]);
  });

  it('of several dimensions are sorted by the first, then by the second', async () => {
    const entities = [
      { state: 'TX', sic: '6022' },
      { state: 'NY', sic: '7372' },
      { state: 'NY', sic: '6022' },
    ];
    expect(await labels(['state', 'sic-division'], entities)).toEqual([
      ['NY', 'H Finance, insurance and real estate', 1],
      ['NY', 'I Services', 1],
      ['TX', 'H Finance, insurance and real estate', 1],
    ]);
  });
});
