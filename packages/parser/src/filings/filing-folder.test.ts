import { expect, it } from 'vitest';
import { readFilingSummary, readMetaLinks } from './edgar-indexes';
import { candidatesOf } from './filing-folder';

const paths = [
  'a.htm',
  'a_htm.xml',
  'a_lab.xml',
  'ex13.htm',
  'ex99.htm',
  'R1.htm',
  'R30.htm',
  'a.xsd',
];

const links = JSON.stringify({
  version: '2.2',
  instance: {
    'a.htm ex13.htm': {
      report: {
        R1: { role: 'http://example.com/role/Cover' },
        R30: { role: 'http://example.com/role/Cyber' },
      },
      tag: {
        cyd_CybersecurityRiskRoleOfManagementTextBlock: {
          presentation: ['http://example.com/role/Cyber'],
        },
        dei_DocumentType: { presentation: ['http://example.com/role/Cover'] },
      },
    },
  },
});

const summary = `<?xml version="1.0"?><FilingSummary><MyReports>
<Report instance="a.htm ex13.htm"><HtmlFileName>R1.htm</HtmlFileName><ShortName>Cover</ShortName></Report>
<Report instance="a.htm ex13.htm"><HtmlFileName>R30.htm</HtmlFileName>
<LongName>Cybersecurity Risk Management</LongName></Report></MyReports>
<InputFiles><File doctype="10-K">a.htm</File><File>a.xsd</File></InputFiles></FilingSummary>`;

const inOrder = [['a.htm', 'ex13.htm'], ['ex99.htm'], ['a_htm.xml'], ['R30.htm'], ['R1.htm']];

it.each([
  ['MetaLinks.json', '', links],
  ['FilingSummary.xml', summary, ''],
  ['both', summary, links],
])('puts the documents that %s names before all others', (_, xml, json) => {
  const candidates = candidatesOf(paths, readFilingSummary(xml), readMetaLinks(json));
  expect(candidates).toEqual(inOrder);
});

it.each([
  ['nothing', '', ''],
  ['broken files', '<FilingSummary><Report', '{"instance": {'],
  ['other JSON', '', '{"instance": [null, {"tag": 1, "report": "x"}]}'],
])('puts all pages first if it has %s to go by', (_, xml, json) => {
  const candidates = candidatesOf(paths, readFilingSummary(xml), readMetaLinks(json));
  expect(candidates).toEqual([
    ['a.htm', 'ex13.htm', 'ex99.htm'],
    ['a_htm.xml'],
    ['R1.htm', 'R30.htm'],
  ]);
});

it('takes the files with a type for the documents of a summary without instances', () => {
  const xml = '<InputFiles><File doctype="10-K">a.htm</File><File>a.xsd</File></InputFiles>';
  expect(readFilingSummary(xml).inline).toEqual([['a.htm']]);
});

it('does not take an XML instance for an inline document', () => {
  expect(readFilingSummary('<Report instance="a.xml"/>').inline).toEqual([[]]);
});

it('takes any number of pages from MetaLinks.json', () => {
  const count = 200_000;
  const report = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`R${at + 1}`, { role: 'role' }]),
  );
  const instance = { 'a.htm': { tag: { cyd_X: { presentation: ['role'] } }, report } };
  expect(readMetaLinks(JSON.stringify({ instance })).cybersecurityPages).toHaveLength(count);
});
