import type { Filing } from '@cydkit/parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualReport } from '../../test/support/annual-report';
import { corpusOf } from '../../test/support/corpus-of';
import type { Corpus } from '../open-corpus';
import type { SearchQuery } from './model';
import { search } from './search';

const processes =
  'CybersecurityRiskManagementProcessesForAssessingIdentifyingAndManagingThreatsTextBlock';

/** A corpus of one report a text, each of another company. */
function corpusOfTexts(texts: readonly string[], details: Partial<Filing> = {}): Promise<Corpus> {
  return corpusOf(
    texts.map((text, at) => ({
      ...annualReport({ cik: String(9999900001 + at), facts: [[processes, text]] }),
      ...details,
    })),
  );
}

function answer(corpus: Corpus, asked: SearchQuery | string) {
  const { found, asTyped, hits } = search(
    corpus,
    typeof asked === 'string' ? { query: asked } : asked,
  );
  return {
    found: found.companies,
    asTyped: asTyped?.companies ?? null,
    texts: hits.map(({ text }) => text),
    marks: hits.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
  };
}

describe('exact words', () => {
  const texts = [
    'Generative tools draft our logs.',
    'The General Partner reads them, and general partners sign.',
    'Our third-party e-mail host, Café Müller, is a universe apart.',
    'The university hosts a party for a third of us; the crew of Cafe Muller sings.',
    'Incidents are rare. The incidence is low, and incidents end.',
    'An incident ends.',
  ] as const;

  it.each([
    ['=generative', [0], [['Generative']]],
    ['=GENERATIVE', [0], [['Generative']]],
    ['=general', [1], [['General', 'general']]],
    ['=generat*', [0], [['Generative']]],
    ['="general partner"', [1], [['General Partner']]],
    ['="general partners"', [1], [['general partners']]],
    ['="partner general"', [], []],
    ['=third-party', [2], [['third-party']]],
    ['=universe', [2], [['universe']]],
    ['=café', [2], [['Café']]],
    ['=cafe', [3], [['Cafe']]],
    ['=caf', [], []],
    ['=m', [], []],
    ['=incidents', [4], [['Incidents', 'incidents']]],
    ['=incident', [5], [['incident']]],
    ['=incident OR =incidence', [5, 4], [['incident'], ['incidence']]],
    ['end -=incidents', [5], [['ends']]],
    ['incidents -=incident', [4], [['Incidents', 'incidence', 'incidents']]],
    ['=incident ending', [5], [['incident ends']]],
    ['NEAR(=incidence =incidents, 3)', [4], [['Incidents', 'incidence', 'incidents']]],
    ['NEAR(=incidence =incidents, 2)', [], []],
    ['NEAR(=incidence =rare, 1)', [4], [['rare', 'incidence']]],
    ['NEAR(=incidence =rare, 0)', [], []],
    ['=incidence NEAR/1 ="low and"', [4], [['incidence', 'low, and']]],
  ])('%s', async (query, places, marks) => {
    const found = answer(await corpusOfTexts(texts), query);
    expect(found).toEqual({
      found: places.length,
      asTyped: null,
      texts: places.map((at) => texts[at]),
      marks,
    });
  });

  it('are all words if the query asks for it', async () => {
    const corpus = await corpusOfTexts(texts);
    expect(answer(corpus, { query: 'incident end', exact: true }).texts).toEqual([]);
    expect(answer(corpus, { query: 'incident ends', exact: true }).texts).toEqual([texts[5]]);
    expect(answer(corpus, { query: 'the -incidence', exact: true }).texts).toEqual(
      answer(corpus, { query: '=the -=incidence' }).texts,
    );
  });

  it('are those between which there is no letter, digit or accent', async () => {
    const word = fc.constantFrom('risk', 'risks', 'Risk', 'riské', 'risk2', 'brisk', 'risk\u0301');
    const gap = fc.constantFrom(' ', '-', '_', '’', '. ', '/', '—');
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 })
      .map((pairs) => pairs.flat().join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (some) => {
        const corpus = await corpusOfTexts([...some, 'A text with other words.']);
        const { hits } = search(corpus, { query: '=risk', all: true, limit: 100 });
        const isFound = (one: string) =>
          one
            .toLowerCase()
            .split(/[^\p{L}\p{M}\p{N}]+/u)
            .includes('risk');
        // A text that repeats itself, such as `Risk. Risk`, is a shorter passage.
        const passages = corpus.database
          .prepare('select text from passages')
          .all<{ text: string }>();
        expect(passages.length).toBeGreaterThan(some.length);
        const expected = passages.map(({ text: one }) => one).filter(isFound);
        expect(hits.map((hit) => hit.text).sort()).toEqual(expected.sort());
        corpus.close();
      }),
      { numRuns: 20 },
    );
  });
});

describe('the rank of exact words', () => {
  it('counts them only, and not their other endings', async () => {
    const once = 'Generative general general general general tools draft our logs.';
    const twice = 'Generative tools draft generative logs in a port far from here.';
    const { texts } = answer(await corpusOfTexts([once, twice]), '=generative');
    expect(texts).toEqual([twice, once]);
  });

  it('begins with those side by side', async () => {
    const side = 'In a port far from here the crew keeps all of its dull risk logs in a chest.';
    const apart = 'Risk and logs. Risk and logs.';
    const corpus = await corpusOfTexts([`${apart} Risk logging.`, side]);
    expect(answer(corpus, { query: 'risk logs', exact: true }).texts[0]).toBe(side);
    expect(answer(corpus, 'risk =logs').texts).toHaveLength(2);
  });
});

describe('words as typed', () => {
  const others = Array.from({ length: 70 }, (_, at) => `General matters, general crew ${at}.`);
  const typed = 'In a port far from here, the crew of a large ship tries generative tools.';

  it('come first, and are counted where most passages have other endings', async () => {
    const corpus = await corpusOfTexts([...others, typed]);
    const { texts, found, asTyped } = answer(corpus, 'generative');
    expect([texts[0], found, asTyped]).toEqual([typed, 71, 1]);
  });

  it('come first also where they are many, and are not counted then', async () => {
    const many = others.map((text, at) => (at % 2 === 0 ? text : `${typed} ${at}.`));
    const corpus = await corpusOfTexts(many);
    const { hits, asTyped } = search(corpus, { query: 'generative', all: true, limit: 70 });
    const isTyped = hits.map(({ text }) => text.startsWith(typed));
    expect([isTyped.indexOf(false), isTyped.lastIndexOf(true), asTyped]).toEqual([35, 34, null]);
  });

  it('are not looked for in what must not occur', async () => {
    const corpus = await corpusOfTexts([...others, typed]);
    expect(answer(corpus, 'generative -pumps')).toMatchObject({ found: 71, asTyped: 1 });
  });
});

it('says how many filings searched have ASCII characters only, if the query has others', async () => {
  const [report] = [annualReport({ facts: [[processes, 'The crew of Cafe Muller sings.']] })];
  const corpus = await corpusOf([{ ...report, source: { ...report.source, format: 'notes' } }]);
  const counts = ['Müller', '“Muller” — crew', 'Ünal'].map((query) => {
    return search(corpus, { query }).asciiFilings;
  });
  expect(counts).toEqual([1, 0, 1]);
  expect(search(corpus, { query: 'ü', filter: { fiscalYear: [1999] } }).asciiFilings).toBe(0);
});
