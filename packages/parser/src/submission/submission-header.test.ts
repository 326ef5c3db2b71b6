import { describe, expect, it } from 'vitest';
import { writeHeader } from '../../test/support/write-submission';
import { registrantsOf } from './model';
import { readHeader } from './submission-header';

const header = readHeader(
  writeHeader({ form: '8-K/A', period: '20260120', items: ['Other Events', 'Regulation FD'] }),
);

/** A header in the style of the feed and of `.hdr.sgml`. */
const feed = `<SUBMISSION>
<ACCESSION-NUMBER>0009999901-26-000007
<TYPE>8-K
<PUBLIC-DOCUMENT-COUNT>2
<PERIOD>20260120
<ITEMS>1.05
<ITEMS>9.01
<FILING-DATE>20260121
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>TERN HOLLOW CO
<CIK>9999902
<ASSIGNED-SIC>4400
<STATE-OF-INCORPORATION>DE
<FISCAL-YEAR-END>0628
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>8-K
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>PIER 4
<STATE>ME
</BUSINESS-ADDRESS>
<MAIL-ADDRESS>
<STATE>NY
</MAIL-ADDRESS>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>TERN CO
</FORMER-COMPANY>
</FILER>`;

describe('readHeader', () => {
  it('reads the labels of a text submission', () => {
    expect(header).toEqual({
      accession: '0009999901-26-000007',
      submissionType: '8-K/A',
      form: '8-K/A',
      period: '2026-01-20',
      filed: '2026-02-17',
      accepted: '2026-02-17T16:30:05',
      items: ['Other Events', 'Regulation FD'],
      filers: [
        {
          role: 'FILER',
          name: 'LANTERNFISH INSTRUMENTS INC',
          cik: '0009999901',
          form: '8-K/A',
          details: {},
        },
      ],
    });
  });

  it('reads the tags of the feed', () => {
    expect(readHeader(feed)).toEqual({
      accession: '0009999901-26-000007',
      submissionType: '8-K',
      form: '8-K',
      period: '2026-01-20',
      filed: '2026-01-21',
      accepted: null,
      items: ['1.05', '9.01'],
      filers: [
        {
          role: 'FILER',
          name: 'TERN HOLLOW CO',
          cik: '0009999902',
          form: '8-K',
          details: {
            sic: '4400',
            state: 'ME',
            incorporationState: 'DE',
            fiscalYearEnd: '06-28',
          },
        },
      ],
    });
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('reads lines that end with %s', (_, lineBreak) => {
    expect(readHeader(feed.replaceAll('\n', lineBreak))).toEqual(readHeader(feed));
  });

  it('keeps all filers, and takes those that file for the registrants', () => {
    const company = (name: string, cik: string) =>
      `\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME: ${name}\n\t\tCENTRAL INDEX KEY: ${cik}\n`;
    const several = readHeader(
      `SUBJECT COMPANY:\n${company('ONE', '1')}FILER:\n${company('TWO', '2')}FILER:\n${company('THREE', '3')}`,
    );
    expect(several.filers.map(({ role, cik }) => [role, cik])).toEqual([
      ['SUBJECT COMPANY', '0000000001'],
      ['FILER', '0000000002'],
      ['FILER', '0000000003'],
    ]);
    expect(registrantsOf(several).map(({ name }) => name)).toEqual(['TWO', 'THREE']);
  });

  it('does not split an item at a semicolon in its title', () => {
    const title = 'Departure of Directors or Certain Officers; Election of Directors';
    expect(readHeader(`ITEM INFORMATION: ${title}`).items).toEqual([title]);
  });

  it.each([
    ['an empty text', ''],
    ['blank values', 'ACCESSION NUMBER:\nCONFORMED PERIOD OF REPORT:   \nFILED AS OF DATE:'],
    ['impossible days', 'CONFORMED PERIOD OF REPORT: 20260231\nFILED AS OF DATE: tomorrow'],
    ['other text', 'Dear Sirs: we write to you\n<p>about: risk</p>'],
  ])('finds nothing in %s', (_, text) => {
    expect(readHeader(text)).toEqual({
      accession: null,
      submissionType: null,
      form: null,
      period: null,
      filed: null,
      accepted: null,
      items: [],
      filers: [],
    });
  });

  it('takes the accession number from the first line if its own line is lost', () => {
    const text = '<SEC-DOCUMENT>0009999901-26-000007.txt : 20260217';
    expect(readHeader(text).accession).toBe('0009999901-26-000007');
  });
});
