import { buildExample } from '@cydkit/lint';
import { expect, it } from 'vitest';
import { corpusOf } from '../../test/support/corpus-of';
import { storedFiling } from '../filings/stored-filing';
import { withoutNul } from './without-nul';

const accession = '9999900001-26-000001';
const concept = 'CybersecurityRiskRoleOfManagementTextBlock';

function filingWith(text: string, name = 'Lanternfish Instruments Inc.') {
  const filing = buildExample({ facts: [[concept, text]] });
  return { ...filing, accession, entity: { ...filing.entity, name } };
}

it.each([
  ['We manage.\0 Each quarter, the board asks.', 'Lanternfish'],
  ['We manage.', 'Lantern\0fish'],
  ['\0', '\0'],
])('stores all of a text with NUL: %j, %j', async (text, name) => {
  const corpus = await corpusOf([filingWith(text, name)]);
  const marked = (value: string) => value.replaceAll('\0', '\ufffd');
  expect(storedFiling(corpus, accession)).toEqual(filingWith(marked(text), marked(name)));
  const [row] = corpus.database.prepare('select name from filings').all();
  expect(row).toEqual({ name: marked(name) });
});

it('returns a filing without NUL as it is, whatever else is in it', () => {
  const filing = filingWith('\\u0000 \\0 \u0001 \ufffd');
  expect(withoutNul(filing)).toBe(filing);
});

it('says U+FFFD for half a character, and stores the rest', async () => {
  const corpus = await corpusOf([filingWith('We manage \ud800 risks.')]);
  const [row] = corpus.database.prepare('select value from facts').all();
  expect(row).toEqual({ value: 'We manage \ufffd risks.' });
});
