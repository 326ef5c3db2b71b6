import { expect, it } from 'vitest';
import { readFilingSummary, readMetaLinks } from './edgar-indexes';

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

it('reads the document sets of both indexes', () => {
  expect(readMetaLinks(links)).toEqual(sets);
  expect(readFilingSummary(summary)).toEqual(sets);
});

it.each(['', '{"instance": {', '[]', '{"instance": 1}', 'null'])('finds no set in %j', (json) => {
  expect(readMetaLinks(json)).toEqual([]);
});

it.each(['', '<FilingSummary><Report', '<Report instance="a.xml"/>'])(
  'finds no document in %j',
  (xml) => {
    expect(readFilingSummary(xml)).toEqual([[]]);
  },
);

it('takes the files with a type for the documents of a summary without instances', () => {
  const xml = '<InputFiles><File doctype="10-K">a.htm</File><File>a.xsd</File></InputFiles>';
  expect(readFilingSummary(xml)).toEqual([['a.htm']]);
});

it('takes any number of instances from MetaLinks.json', () => {
  const count = 200_000;
  const instance = Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}.htm`, {}]));
  expect(readMetaLinks(JSON.stringify({ instance }))).toHaveLength(count);
});
