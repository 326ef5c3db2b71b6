import { expect, it } from 'vitest';
import type { FilingEntry } from '../../worker/filing-entry';
import { bestMatch } from './best-match';

function filing(id: number, form: string, end: string, cik: string | null = '1'): FilingEntry {
  return { id, form, end, cik, source: null, entity: null, accession: null, facts: 1, errors: 0 };
}

it.each([
  [
    'the year before',
    [
      filing(1, '10-K', '2023-12-31'),
      filing(2, '10-K', '2024-12-31'),
      filing(3, '10-K', '2025-12-31'),
    ],
    3,
    2,
  ],
  [
    'the next year, if there is none before',
    [filing(1, '10-K', '2024-12-31'), filing(2, '10-K', '2025-12-31')],
    1,
    2,
  ],
  [
    'the original of an amendment',
    [filing(1, '10-K', '2025-12-31'), filing(2, '10-K/A', '2025-12-31')],
    2,
    1,
  ],
  [
    'the same form',
    [
      filing(1, '8-K', '2025-03-01'),
      filing(2, '10-K', '2024-12-31'),
      filing(3, '10-K', '2025-12-31'),
    ],
    3,
    2,
  ],
  [
    'the same registrant',
    [
      filing(1, '10-K', '2024-12-31', '7'),
      filing(2, '10-K', '2023-12-31'),
      filing(3, '10-K', '2025-12-31'),
    ],
    3,
    2,
  ],
  [
    'none of another registrant',
    [filing(1, '10-K', '2024-12-31', '7'), filing(2, '10-K', '2025-12-31')],
    2,
    null,
  ],
  [
    'none of a registrant that is not stated',
    [filing(1, '10-K', '2024-12-31', null), filing(2, '10-K', '2025-12-31')],
    2,
    null,
  ],
  [
    'another form of the registrant, if there is none of the same form',
    [filing(1, '8-K', '2024-12-31'), filing(2, '10-K', '2025-12-31')],
    2,
    1,
  ],
  ['nothing if there is no other', [filing(1, '10-K', '2024-12-31')], 1, null],
  [
    'a neighbour if no registrant is stated',
    [filing(1, '10-K', '2023-12-31', null), filing(2, '10-K', '2024-12-31', null)],
    2,
    1,
  ],
])('suggests %s', (_, filings, id, expected) => {
  expect(bestMatch(filings, id)).toBe(expected);
});
