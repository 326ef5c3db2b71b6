import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import { checkCorpus } from './check-corpus';

function reports() {
  return corpusOf([
    annualReport({
      facts: [
        [
          'CybersecurityRiskRoleOfManagementTextBlock',
          'Our lamp keeper keeps the lamps. She reports.',
        ],
        ['CybersecurityRiskManagementProcessesIntegratedFlag', true],
      ],
    }),
  ]);
}

it('finds nothing wrong with a corpus that was only added to', async () => {
  const points = checkCorpus(await reports());
  expect(points.filter(({ count }) => count > 0)).toEqual([]);
  expect(points.filter(({ rows }) => rows > 0).length).toBeGreaterThan(15);
});

it.each([
  ['a text that was changed', "update passages set text = 'Our lamps.'", 'hashes of passages'],
  [
    'a sentence that was changed',
    "update sentences set text = 'Our lamps.'",
    'hashes of sentences',
  ],
  ['a passage that is gone', 'delete from passages', 'full-text index'],
  ['a fact that is gone', 'delete from facts where position = 0', 'as many facts'],
  ['facts of no filing', 'update facts set filing_id = 99', 'facts.filing_id is in filings'],
  ['a concept that is gone', 'delete from concepts', 'facts.concept_id is in concepts'],
  ['a sentence that no passage has', 'delete from sentence_uses', 'sentences.hash'],
  ['a registrant that is gone', 'delete from registrants', 'filing_registrants.cik'],
  ['a filing of no source', 'delete from sources', 'filings.source_id is in sources'],
])('finds %s', async (_, damage, point) => {
  const corpus = await reports();
  corpus.database.exec(`pragma foreign_keys = off; ${damage}`);
  const found = checkCorpus(corpus).filter(({ count }) => count > 0);
  expect(found.map((each) => each.point).join('\n')).toContain(point);
  expect(found.every(({ problems }) => problems.length > 0)).toBe(true);
});
