import { describe, expect, it } from 'vitest';
import { codesOf } from '../../test/support/inline';
import { example } from '../../test/support/shared';
import { writeInstance } from '../../test/support/write-instance';
import { writeHeader, writeSubmission } from '../../test/support/write-submission';
import { parse } from '../parse';

const annual = { name: 'lnfx.htm', content: example('lanternfish-10k-2025.htm') };
const accession = '0009999901-26-000007';

const labels = writeHeader({}).replace(/^<SEC-DOCUMENT>.*\n/u, '');
const tags = `<SEC-HEADER>${accession}.hdr.sgml : 20260217
<ACCEPTANCE-DATETIME>20260217163005
<ACCESSION-NUMBER>${accession}
<TYPE>10-K
<PUBLIC-DOCUMENT-COUNT>3
<PERIOD>20251231
<FILING-DATE>20260217
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>LANTERNFISH & SONS
<CIK>9999901
</COMPANY-DATA>
<FILING-VALUES>
<FORM-TYPE>10-K
</FILING-VALUES>
</FILER>
</SEC-HEADER>
`;
const list = `<DOCUMENT>
<TYPE>10-K
<FILENAME>lnfx.htm
<TEXT>
</DOCUMENT>
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function headerPage(head: string, body: string): string {
  return `<HTML><HEAD><TITLE>SEC EDGAR Submission ${accession}</TITLE>\n${head}</HEAD><BODY>\n<PRE>${body}</PRE></BODY></HTML>`;
}

const linked = escaped(list).replace('lnfx.htm', '<a href="lnfx.htm">lnfx.htm</a>');

/** A header in a file of its own, in all the ways in which EDGAR offers one. */
const headers: [string, string][] = [
  ['labels', labels],
  ['tags', tags],
  ['tags and CRLF', tags.replaceAll('\n', '\r\n')],
  ['tags and CR', tags.replaceAll('\n', '\r')],
  ['a page with tags in a comment', headerPage(`<!--\n${tags}-->\n`, escaped(labels) + linked)],
  ['a page of labels', headerPage('', escaped(labels) + linked)],
  ['a page of tags', headerPage('', escaped(tags) + linked)],
  [
    'a page of lower-case tags after a DOCTYPE',
    `<!DOCTYPE html>\n${headerPage('', escaped(labels)).replace('<HTML><HEAD>', '<html><head>')}`,
  ],
];

describe.each(headers)('a header with %s', (_, content) => {
  it('is read alone as a header, without a word about facts', () => {
    const filing = parse({ name: 'a.hdr.sgml', content });
    expect(filing).toMatchObject({
      source: { format: 'submission' },
      accession,
      form: '10-K',
      entity: { cik: '0009999901' },
      period: { start: null, end: '2025-12-31' },
      submission: { filed: '2026-02-17', accepted: '2026-02-17T16:30:05' },
      facts: [],
    });
    expect(codesOf(filing)).toEqual(['header-alone']);
  });

  it.each(['before', 'after'])('belongs to the document when it is given %s it', (place) => {
    const header = { name: 'a.hdr.sgml', content };
    const filing = parse(place === 'before' ? [header, annual] : [annual, header]);
    const alone = parse(annual);
    expect(filing.facts).toEqual(alone.facts);
    expect(filing).toMatchObject({
      source: { name: 'lnfx.htm', format: 'inline-xbrl' },
      entity: alone.entity,
      period: alone.period,
      accession,
      submission: { filed: '2026-02-17' },
    });
    expect(codesOf(filing)).toEqual([]);
  });
});

it('keeps a name with an ampersand', () => {
  expect(parse(tags).entity.name).toBe('LANTERNFISH & SONS');
  expect(parse(headerPage('', escaped(tags))).entity.name).toBe('LANTERNFISH & SONS');
});

it('says what differs between a header and its document, and finds an untagged incident', () => {
  const other = tags.replace('<TYPE>10-K', '<TYPE>8-K').replace('-TYPE>10-K', '-TYPE>8-K');
  expect(codesOf(parse([annual, other]))).toEqual(['header-differs']);
  const letter = '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><p>Letter</p></html>';
  const incident = other.replace('<FILING-DATE>', '<ITEMS>1.05\n<FILING-DATE>');
  expect(codesOf(parse([letter, incident]))).toEqual(['incident-item-untagged', 'no-cyd-facts']);
  expect(codesOf(parse(incident))).toEqual(['header-alone']);
});

it('leaves a second header out, and says so', () => {
  expect(codesOf(parse([annual, tags, labels]))).toEqual(['formats-mixed']);
});

it('is no header page if its documents are there', () => {
  const submission = writeSubmission([
    { wrapper: 'XBRL', content: writeInstance(parse(annual, { html: true })) },
  ]);
  const filing = parse(`<html${submission}`);
  expect(filing).toMatchObject({ source: { format: 'submission' }, form: '10-K' });
  expect(filing.facts).toHaveLength(parse(annual).facts.length);
});

it('is no header page if it is an inline document, whatever its comments mention', () => {
  const comment = `<!--\n${tags}-->\n`;
  const page = Buffer.from(annual.content)
    .toString()
    .replace(/^[\s\S]*?(?=<html)/u, '');
  const content = page.replace(/^<html[^>]*>/u, (root) => root + comment);
  const filing = parse({ name: 'lnfx.htm', content });
  expect(filing.source.format).toBe('inline-xbrl');
  expect(filing.facts).toHaveLength(parse(annual).facts.length);
});

it('reads a header page of a megabyte of one character in linear time', () => {
  for (const piece of ['<', '&lt;', '<a ', '<!--', '&']) {
    const page = headerPage('', `&lt;SEC-HEADER&gt;${piece.repeat(1_000_000 / piece.length)}`);
    expect(codesOf(parse(page))).toContain('header-alone');
  }
});
