import { expect, it } from 'vitest';
import { type IndexedSet, readFilingSummary, readMetaLinks } from './edgar-indexes';

const links = JSON.stringify({
  version: '2.2',
  instance: { 'a.htm ex13.htm': { report: {}, tag: {} }, 'fees.htm': {} },
});

const summary = `<?xml version="1.0"?><FilingSummary><MyReports>
<Report instance="a.htm ex13.htm"><HtmlFileName>R1.htm</HtmlFileName><ShortName>Cover</ShortName></Report>
<Report instance="a.htm ex13.htm"><HtmlFileName>R30.htm</HtmlFileName></Report>
<Report instance="fees.htm"><HtmlFileName>R31.htm</HtmlFileName></Report></MyReports>
<InputFiles><File doctype="10-K">a.htm</File><File>a.xsd</File></InputFiles></FilingSummary>`;

const sets = [['a.htm', 'ex13.htm'], ['fees.htm']];

/** The names of the documents of each set. */
function namesOf(indexed: readonly IndexedSet[]): string[][] {
  return indexed.map(({ documents }) => documents);
}

it('reads the document sets of both indexes', () => {
  expect(namesOf(readMetaLinks(links))).toEqual(sets);
  expect(namesOf(readFilingSummary(summary).sets)).toEqual(sets);
});

const cyd = 'http://xbrl.sec.gov/cyd/2025';
const dei = 'http://xbrl.sec.gov/dei/2025';

it.each<[string, boolean | null]>([
  [`<BaseTaxonomy items="16">${cyd}</BaseTaxonomy>`, true],
  [
    `<BaseTaxonomy items="31">${dei}</BaseTaxonomy><BaseTaxonomy items='1'>${cyd}</BaseTaxonomy>`,
    true,
  ],
  [`<BaseTaxonomy items="31">${dei}</BaseTaxonomy>`, false],
  // It is imported, and nothing is tagged with it.
  [`<BaseTaxonomy items="0">${cyd}</BaseTaxonomy>`, false],
  [`<BaseTaxonomy items="9">http://cyd.example/cyd/2025</BaseTaxonomy>`, false],
  [`<BaseTaxonomy>${cyd}</BaseTaxonomy>`, null],
  [`<BaseTaxonomy items="many">${cyd}</BaseTaxonomy>`, null],
  ['', null],
])('finds with %j in a summary that CYD facts are there: %s', (taxonomies, expected) => {
  const xml = summary.replace(
    '</FilingSummary>',
    `<BaseTaxonomies>${taxonomies}</BaseTaxonomies></FilingSummary>`,
  );
  const { sets: all, hasCydFacts } = readFilingSummary(xml);
  expect(hasCydFacts).toBe(expected);
  // The counts are of both sets together.
  const ofEach = expected === true ? null : expected;
  expect(all.map((set) => set.hasCydFacts)).toEqual([ofEach, ofEach]);
  const one = readFilingSummary(xml.replaceAll('fees.htm', 'a.htm ex13.htm'));
  expect(one.sets.map((set) => set.hasCydFacts)).toEqual([expected]);
});

const fact = { cyd_CybersecurityRiskBoardOfDirectorsOversightTextBlock: { nsuri: cyd } };

it.each<[object, boolean | null]>([
  [{ baseTaxonomies: { [dei]: 31, [cyd]: 16 }, tag: {} }, true],
  [{ baseTaxonomies: { [dei]: 31 }, tag: fact }, false],
  [{ baseTaxonomies: { [dei]: 31, [cyd]: 0 } }, false],
  [{ baseTaxonomies: { [cyd]: 'many' }, tag: fact }, true],
  [{ tag: fact }, true],
  [
    { tag: { cyd_CybersecurityRiskManagementStrategyAndGovernanceLineItems: { nsuri: cyd } } },
    false,
  ],
  [{ tag: { dei_DocumentType: { nsuri: dei } } }, false],
  [{ tag: { cyd_X: null } }, false],
  [{ tag: { cyd_X: { nsuri: { toString: 1, valueOf: 1 } } } }, false],
  [{}, null],
])('finds in a set of MetaLinks.json with %j that CYD facts are there: %s', (of, expected) => {
  const [set] = readMetaLinks(JSON.stringify({ instance: { 'a.htm': of } }));
  expect(set?.hasCydFacts).toBe(expected);
});

it.each(['', '{"instance": {', '[]', '{"instance": 1}', 'null'])('finds no set in %j', (json) => {
  expect(readMetaLinks(json)).toEqual([]);
});

it.each(['', '<FilingSummary><Report', '<Report instance="a.xml"/>'])(
  'finds no document in %j',
  (xml) => {
    expect(readFilingSummary(xml)).toEqual({
      sets: [{ documents: [], hasCydFacts: null }],
      hasCydFacts: null,
    });
  },
);

it('takes the files with a type for the documents of a summary without instances', () => {
  const xml = '<InputFiles><File doctype="10-K">a.htm</File><File>a.xsd</File></InputFiles>';
  expect(namesOf(readFilingSummary(xml).sets)).toEqual([['a.htm']]);
});

it('takes any number of instances from MetaLinks.json', () => {
  const count = 200_000;
  const instance = Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}.htm`, {}]));
  expect(readMetaLinks(JSON.stringify({ instance }))).toHaveLength(count);
});
