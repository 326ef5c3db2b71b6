import { leastPeers, type PeerGroup, type Rank } from '@cydkit/corpus';
import type { Cell, Column } from '@cydkit/reporters/answers';
import { grouped } from '@cydkit/text';
import type { AskedFiling } from './asked-filing';

/** The columns of where a value is among others. */
export const rankColumns: readonly Column[] = [
  { title: 'Percentile', type: 'number' },
  { title: 'Lower', type: 'count' },
  { title: 'Same', type: 'count' },
  { title: 'Higher', type: 'count' },
  { title: 'Their median', type: 'text' },
];

/** The share of others with a lower value, and half of those with the same one, in percent. */
export function percentileOf({ others, lower, same }: Rank): number | null {
  return others === 0 ? null : Math.round((100 * (lower + same / 2)) / others);
}

/** Returns the cells of those columns. */
export function rankCells(rank: Rank, write: (value: number) => string): Cell[] {
  const { lower, same, higher, quartiles } = rank;
  return [
    percentileOf(rank),
    lower,
    same,
    higher,
    quartiles === null ? null : write(quartiles.median),
  ];
}

/** Says whom a filing is compared with. */
export function comparisonNotes(
  { filing: { filing, registrants }, isDraft }: AskedFiling,
  selected: boolean,
): string[] {
  const { sic, float_band, cik, format } = filing;
  return [
    ...(selected
      ? [
          'The options on filings choose whom it is compared with, --fiscal-year too; they do not choose the filing itself.',
        ]
      : []),
    `Each other company counts once, by its latest annual report${selected ? ' that the options select' : ', of whatever fiscal year'}. A company is the first registrant of a filing: companies of one group or sponsor count each.`,
    'The percentile is the share of them with a lower value, and half of those with the same one.',
    `The industry is the one with the most digits of the SIC code in common that has at least ${leastPeers} companies, else its division.`,
    ...(sic === null
      ? ['The filing does not state its industry, so that there is no such group.']
      : []),
    ...(float_band === 'not stated'
      ? ['The filing does not state a public float in US dollars, so that there is no such group.']
      : ['The public float is what each filing states, right or wrong.']),
    ...(format === 'notes'
      ? ["The filing is from the SEC's data sets, which lose all characters outside ASCII."]
      : []),
    ...(isDraft && cik === null && registrants.length === 0
      ? [
          'The draft does not state its registrant: filings of its own company count as those of another.',
        ]
      : []),
  ];
}

/** Says how many companies of a group have text to compare, if not all. */
export function textNotes(measure: string, { companies }: PeerGroup, { others }: Rank): string[] {
  if (others === companies) return [];
  return [
    `${measure} of text: compared with ${grouped(others)} of the ${grouped(companies)} other companies, whose reports have any.`,
  ];
}
