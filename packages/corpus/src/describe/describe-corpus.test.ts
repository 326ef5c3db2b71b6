import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import { describeCorpus } from './describe-corpus';

it('names what no source states, and not what some do', async () => {
  const { neverStated, filings } = describeCorpus(await corpusOf([annualReport({})]));
  expect(filings).toBe(1);
  expect(neverStated).toContain('filer_category');
  expect(neverStated).not.toContain('form');
  expect(neverStated).not.toContain('filed_on');
});

it('names nothing in an empty corpus', async () => {
  expect(describeCorpus(await corpusOf([]))).toMatchObject({ filings: 0, neverStated: [] });
});
