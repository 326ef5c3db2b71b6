import { expect, it } from 'vitest';
import { cik, context, fact, filing, year } from '../test/sample';
import { registrantsOf } from './registrants';

const role = 'RoleOfManagementTextBlock';
const other = '0009999908';

it('lists the registrant of the cover page, then others by their contexts, each once', () => {
  const entities = [other, cik, null, other];
  const facts = entities.map((entity) => fact(role, 'Text.', context('2025-12-31', { entity })));
  expect(registrantsOf(filing(facts))).toEqual([
    { name: 'Heron Mills, Inc.', cik },
    { name: null, cik: other },
  ]);
});

it('lists none if the source states none', () => {
  const entity = { name: null, cik: null };
  expect(registrantsOf(filing([], { entity }))).toEqual([]);
  expect(registrantsOf(filing([fact(role, 'Text.', year)], { entity }))).toEqual([
    { name: null, cik },
  ]);
});

it('lists co-registrants after the registrant, and none of them twice', () => {
  const finance = { name: 'Heron Finance LLC', cik: other };
  const entity = { name: 'Heron Mills, Inc.', cik, sic: '2200', coRegistrants: [finance] };
  const facts = [fact(role, 'Text.', context('2025-12-31', { entity: other }))];
  expect(registrantsOf(filing(facts, { entity }))).toEqual([
    { name: 'Heron Mills, Inc.', cik, sic: '2200' },
    finance,
  ]);
});
