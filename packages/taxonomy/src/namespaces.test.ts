import { expect, it } from 'vitest';
import { editions } from './editions/releases';
import { editionOf, isCydNamespace, namespaceOf } from './namespaces';

it.each(editions)('edition %s and its namespace map to each other', (edition) => {
  expect(namespaceOf(edition)).toBe(`http://xbrl.sec.gov/cyd/${edition}`);
  expect(editionOf(namespaceOf(edition))).toBe(edition);
  expect(isCydNamespace(namespaceOf(edition))).toBe(true);
});

it.each(['2023', '2027', '2027q4'])('cyd/%s is a CYD namespace of an unknown edition', (year) => {
  expect(isCydNamespace(`http://xbrl.sec.gov/cyd/${year}`)).toBe(true);
  expect(editionOf(`http://xbrl.sec.gov/cyd/${year}`)).toBeNull();
});

it.each([
  '',
  'cyd',
  'cyd/2024',
  'http://xbrl.sec.gov/cyd/2024/',
  'http://xbrl.sec.gov/cyd/24',
  'http://xbrl.sec.gov/cyd/2024 ',
  'http://xbrl.sec.gov/cyd/role/CybersecurityRisk',
  'http://xbrl-sec-gov/cyd/2024',
  'http://xbrl.sec.gov/ecd/2024',
  'http://example.com/http://xbrl.sec.gov/cyd/2024',
])('%j is not a CYD namespace', (namespace) => {
  expect(isCydNamespace(namespace)).toBe(false);
  expect(editionOf(namespace)).toBeNull();
});
