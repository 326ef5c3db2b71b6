import { describe, expect, it } from 'vitest';
import type { AnnualReport } from './annual-reports';
import { leastPeers, peerGroups } from './peer-groups';

function report(sic: string | null, band = '< $75m'): AnnualReport {
  return {
    ...{
      id: 0,
      key: 'k',
      accession: null,
      cik: null,
      name: null,
      form: '10-K',
      kind: 'annual',
      amendment: 0,
    },
    ...{ fiscal_year: 2025, period_end: null, filed: null, sic, float_band: band, format: 'notes' },
    ...{ words: 0, characters: 0, unique_characters: 0, facts: 0 },
    ...{
      company: 'k',
      base_form: '10-K',
      state: null,
      country: null,
      place: 1,
      year_end: null,
      matches: 1,
    },
  };
}

function many(count: number, sic: string): AnnualReport[] {
  return Array.from({ length: count }, () => report(sic));
}

describe('the industry', () => {
  it.each([
    { others: [many(leastPeers, '6022')], label: 'SIC 6022', companies: leastPeers },
    { others: [many(leastPeers - 1, '6022'), many(1, '6029')], label: 'SIC 602x', companies: 30 },
    {
      others: [many(1, '6022'), many(29, '6099'), many(9, '6199')],
      label: 'SIC 60xx',
      companies: 30,
    },
    {
      others: [many(1, '6022'), many(40, '6770'), many(40, '2834')],
      label: 'SIC division H, Finance, insurance and real estate',
      companies: 41,
    },
    // Too few everywhere: the widest.
    {
      others: [many(2, '6022')],
      label: 'SIC division H, Finance, insurance and real estate',
      companies: 2,
    },
  ])('is $label of $companies companies', ({ others, label, companies }) => {
    const [first] = peerGroups({ sic: '6022', float_band: 'not stated' }, others.flat(), false);
    expect(first?.group).toMatchObject({ kind: 'industry', label, companies });
  });

  it('is left out where it is not stated, as is the band', () => {
    const groups = peerGroups({ sic: null, float_band: 'not stated' }, many(40, '6022'), false);
    expect(groups.map(({ group }) => group.kind)).toEqual(['all']);
  });
});

it('has no empty group but the last', () => {
  const filing = { sic: '6022', float_band: '< $75m' };
  const groups = peerGroups(
    filing,
    many(40, '2834').map((one) => ({ ...one, float_band: 'x' })),
    true,
  );
  expect(groups.map(({ group }) => group.label)).toEqual(['all selected companies']);
  expect(peerGroups(filing, [], false)).toMatchObject([{ group: { kind: 'all', companies: 0 } }]);
});

it('has a group of the same band', () => {
  const others = [report('1', '≥ $10bn'), report('2'), report('3')];
  const groups = peerGroups({ sic: null, float_band: '< $75m' }, others, false);
  expect(groups[0]?.group).toMatchObject({ kind: 'floatBand', companies: 2 });
});
