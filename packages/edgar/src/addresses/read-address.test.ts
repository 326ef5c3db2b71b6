import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filingFileUrl,
  headerPageName,
  notesUrl,
  submissionsPageUrl,
  submissionsUrl,
} from './edgar-urls';
import { readAddress } from './read-address';

const cik = '0009999901';
const accession = '0009999901-26-000012';
const folder = 'https://www.sec.gov/Archives/edgar/data/9999901/000999990126000012';
const document = { kind: 'document', cik, accession, name: 'lnfx-20251231.htm' };
const filing = { kind: 'filing', cik, accession };
const company = { kind: 'company', cik };

describe('an address', () => {
  it.each([
    [`${folder}/lnfx-20251231.htm`, document],
    [`${folder}/lnfx-20251231.htm#item1c`, document],
    [`${folder.replace('https', 'http')}/lnfx-20251231.htm`, document],
    [`  ${folder}/lnfx-20251231.htm\n`, document],
    ['www.sec.gov/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm', document],
    [
      'https://www.sec.gov/ix?doc=/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm',
      document,
    ],
    [
      'https://www.sec.gov/ix?doc=%2FArchives%2Fedgar%2Fdata%2F9999901%2F000999990126000012%2Flnfx-20251231.htm',
      document,
    ],
    [
      'https://www.sec.gov/ixviewer/ix.html?doc=/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm&xbrl=true',
      document,
    ],
    [
      'https://www.sec.gov/ixviewer/doc/action?doc=/Archives/edgar/data/9999901/000999990126000012/lnfx-20251231.htm',
      document,
    ],
    [`https://www.sec.gov/ix?doc=${folder}/lnfx-20251231.htm`, document],
    [`https://www.sec.gov/ix.xhtml?doc=${folder}/lnfx-20251231.htm`, document],
    [`${folder}/R41.htm`, { ...document, name: 'R41.htm' }],
    [`${folder}/0009999901-26-000012-index.htm`, filing],
    [`${folder}/0009999901-26-000012-index.html`, filing],
    [`${folder}/0009999901-26-000012-index-headers.html`, filing],
    [`${folder}/0009999901-26-000012.txt`, filing],
    [`${folder}/0009999901-26-000012-xbrl.zip`, filing],
    [`${folder}/index.json`, filing],
    [`${folder}/FilingSummary.xml`, filing],
    [`${folder}/`, filing],
    [folder, filing],
    ['https://www.sec.gov/Archives/edgar/data/9999901/0009999901-26-000012', filing],
    ['https://www.sec.gov/Archives/edgar/data/9999901/0009999901-26-000012.txt', filing],
    ['https://www.sec.gov/Archives/edgar/data/9999901/0009999901-26-000012-index.htm', filing],
    [
      'https://www.sec.gov/Archives/edgar/data/9999901/000999990126000012/../000999990126000012/R1.htm',
      { ...document, name: 'R1.htm' },
    ],
    [
      'https://www.sec.gov/cgi-bin/viewer?action=view&cik=9999901&accession_number=0009999901-26-000012&xbrl_type=v',
      filing,
    ],
    [
      'https://www.sec.gov/cgi-bin/viewer?accession_number=000999990126000012',
      { ...filing, cik: null },
    ],
    [
      'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0009999901&type=8-k&dateb=',
      { ...company, form: '8-K' },
    ],
    ['https://www.sec.gov/cgi-bin/browse-edgar?company=&CIK=9999901&type=', company],
    [
      'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&cik=lnfx',
      { kind: 'ticker', ticker: 'lnfx' },
    ],
    ['https://www.sec.gov/edgar/browse/?CIK=9999901', company],
    ['https://www.sec.gov/Archives/edgar/data/9999901/', company],
    ['https://data.sec.gov/submissions/CIK0009999901.json', company],
    ['https://data.sec.gov/submissions/CIK0009999901-submissions-001.json', company],
    ['https://data.sec.gov/api/xbrl/companyfacts/CIK0009999901.json', company],
    [
      'https://www.sec.gov/files/dera/data/financial-statement-notes-data-sets/2025q1_notes.zip',
      { kind: 'notes', name: '2025q1' },
    ],
    [
      'https://www.sec.gov/files/node/add/data_distribution/2025_04_notes.zip',
      { kind: 'notes', name: '2025_04' },
    ],
  ])('%s is understood', (address, expected) => {
    expect(readAddress(address)).toEqual(expected);
  });

  it.each([
    '',
    'lanternfish',
    'https://www.sec.gov/',
    'https://www.sec.gov/ix',
    'https://lanternfish.example/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'https://www.sec.gov.lanternfish.example/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'https://www.sec.gov@lanternfish.example/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'https://jane@www.sec.gov/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'https://www.sec.gov:8080/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'ftp://www.sec.gov/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'file:///Archives/edgar/data/9999901/000999990126000012/a.htm',
    `${folder}/..%2f..%2fa.htm`,
    `${folder}/..%5c..%5ca.htm`,
    `${folder}/a%00.htm`,
    `${folder}/%E0%A4%A`,
    `${folder}/CON.htm`,
    `${folder}/more/a.htm`,
    `${folder}/0009999901-26-000013.txt`,
    'https://www.sec.gov/ix?doc=https://lanternfish.example/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'https://www.sec.gov/ix?doc=//lanternfish.example/Archives/edgar/data/9999901/000999990126000012/a.htm',
    'https://www.sec.gov/Archives/edgar/data/lnfx/000999990126000012/a.htm',
    'https://www.sec.gov/Archives/edgar/data/9999901/12/a.htm',
    'https://www.sec.gov/Archives/edgar/data/0/000999990126000012/a.htm',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent',
    'https://www.sec.gov/cgi-bin/viewer?cik=9999901&accession_number=12',
    'https://www.sec.gov/files/2025q5_notes.zip',
    'https://www.sec.gov/files/2025_13_notes.zip',
    `https://www.sec.gov/ix?doc=/Archives/edgar/data/${'9'.repeat(3000)}`,
  ])('%s is none', (address) => {
    expect(readAddress(address)).toBeNull();
  });

  it('never makes reading throw', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ unit: 'binary' }).map((rest) => `https://www.sec.gov/${rest}`),
      fc.string({ unit: 'binary' }).map((rest) => `${folder}/${rest}`),
      fc.string().map((rest) => `https://www.sec.gov/ix?doc=${rest}`),
    );
    fc.assert(
      fc.property(hostile, (address) => {
        const found = readAddress(address);
        if (found?.kind === 'document') expect(found.name).not.toMatch(/[/\\\0]/u);
      }),
    );
  });
});

it('reads the addresses that it writes', () => {
  expect(readAddress(filingFileUrl(cik, accession, 'lnfx-20251231.htm'))).toEqual(document);
  expect(readAddress(filingFileUrl(cik, accession, headerPageName(accession)))).toEqual(filing);
  expect(readAddress(submissionsUrl(cik))).toEqual(company);
  expect(readAddress(submissionsPageUrl(`CIK${cik}-submissions-001.json`))).toEqual(company);
  expect(readAddress(notesUrl('2025_04'))).toEqual({ kind: 'notes', name: '2025_04' });
});

it('writes a name into an address so that it stays one part of it', () => {
  expect(filingFileUrl(cik, accession, 'a b?.htm')).toBe(`${folder}/a%20b%3F.htm`);
});
