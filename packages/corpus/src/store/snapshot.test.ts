import { expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import { type Corpus, openCorpus } from '../open-corpus';
import { removeFilings } from '../remove/remove-filings';
import { statistics } from '../statistics/statistics';

it('lets a question see one state of the corpus, whatever another process does meanwhile', async () => {
  const flag = 'CybersecurityRiskManagementThirdPartyEngagedFlag';
  const filings = ['1', '2'].map((cik) => annualReport({ cik, facts: [[flag, true]] }));
  const corpus = await corpusOf(filings);
  const other = await openCorpus(corpus.folder, { write: true });
  const interrupted = beforeFlags(corpus, () => removeFilings(other, { form: ['10-K'] }));
  const flagOf = (asked: Corpus) => {
    const { flags } = statistics(asked, { measures: ['flags'] }).groups[0] ?? {};
    return flags?.find(({ concept }) => concept === flag);
  };
  expect(flagOf(interrupted)).toMatchObject({ true: 2, notReported: 0 });
  expect(flagOf(corpus)).toMatchObject({ true: 0, notReported: 0 });
  other.close();
});

/** Does something when the flags are first asked for. */
function beforeFlags(corpus: Corpus, act: () => void): Corpus {
  const { database } = corpus;
  let done = false;
  return {
    ...corpus,
    database: {
      prepare: (sql) => {
        if (!done && sql.includes('join flags')) {
          done = true;
          act();
        }
        return database.prepare(sql);
      },
      exec: (sql) => database.exec(sql),
      transaction: (work) => database.transaction(work),
      close: () => database.close(),
    },
  };
}
