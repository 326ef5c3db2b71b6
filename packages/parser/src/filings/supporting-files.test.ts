import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/support/bytes';
import { readFolder, report, submission, words } from '../../test/support/small-folders';
import { zipOf } from '../../test/support/write-archive';

const noForm =
  '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><p>Letter</p></body></html>';

const sgml = submission.slice(submission.indexOf('<SEC-HEADER>'), submission.indexOf('<DOCUMENT>'));

describe('a header in a file of its own', () => {
  it('belongs to the filing whose registrant, form and period it states', async () => {
    const { filings, codes } = await readFolder({
      'a.htm': report(),
      'b.htm': report({ cik: '9999900002', text: 'Beta has no program.' }),
      'h.hdr.sgml': sgml,
    });
    expect(filings.map(({ accession }) => accession)).toEqual(['0009999901-26-000007', null]);
    expect(codes).toEqual([]);
  });

  it('belongs to the document that its page lists, of two that it could describe', async () => {
    const listed = sgml.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const { filings } = await readFolder({
      'v1.htm': report(),
      'v2.htm': report({ text: `${words} New.` }),
      'i-index-headers.html': `<html><body><pre>${listed}&lt;FILENAME&gt;v2.htm</pre></body></html>`,
    });
    expect(filings.map(({ accession }) => accession)).toEqual([null, '0009999901-26-000007']);
  });

  it.each([
    ['another company', report({ cik: '9999900002' })],
    ['another form', report({ form: '10-K/A' })],
  ])('is on its own beside a document of %s', async (_, document) => {
    const { found, codes } = await readFolder({ 'a.htm': document, 'h.hdr.sgml': sgml });
    expect(found).toEqual([expect.stringMatching(/^a.htm/), 'h.hdr.sgml 10-K 0']);
    expect(codes).toEqual(['header-alone']);
  });

  it('is on its own beside two documents that it could describe', async () => {
    const { found } = await readFolder({
      'v1.htm': report(),
      'v2.htm': report({ text: `${words} New.` }),
      'h.hdr.sgml': sgml,
    });
    expect(found).toHaveLength(3);
  });

  it('adds nothing to the submission that it is from', async () => {
    const { found, codes } = await readFolder({ 's.txt': submission, 'h.hdr.sgml': sgml });
    expect([found, codes]).toEqual([['s.txt 10-K 2'], []]);
  });
});

describe('a file without facts', () => {
  it('belongs to the filing that links to it, lists it, or has its name', async () => {
    const linked = report().replace(
      '</body>',
      '<img src="logo.jpg"/><a href="letter.htm">x</a></body>',
    );
    const { found, codes } = await readFolder({
      'qk-20251231.htm': linked.replace('<body>', '<body><a xlink:href="schema.xsd"/>'),
      'logo.jpg': '\u00ff\u00d8\u00ff',
      'letter.htm': noForm,
      'schema.xsd': '<schema><linkbaseRef href="labels.xml"/></schema>',
      'labels.xml': '<linkbase/>',
      'qk-20251231_cal.xml': '<linkbase/>',
      'qk-ex21.htm': '<html><body>Subsidiaries</body></html>',
    });
    expect([found, codes]).toEqual([['qk-20251231.htm 10-K 2'], []]);
  });

  it('is named if it belongs to nothing', async () => {
    const { filings } = await readFolder({
      'a.htm': report(),
      'note.txt': 'Lamps.',
      'x.pdf': '%PDF-1.7',
    });
    expect(filings.map(({ source, diagnostics }) => [source.name, diagnostics[0]?.code])).toEqual([
      ['a.htm', undefined],
      ['note.txt', 'format-unknown'],
      ['x.pdf', 'input-binary'],
    ]);
  });

  it('is reported if it is damaged, whatever its name', async () => {
    const cut = gzipSync(bytesOf('x'.repeat(5000))).subarray(0, 20);
    const { found, codes } = await readFolder({ 'a.htm': report(), 'a.xsd.gz': cut });
    expect(found).toHaveLength(2);
    expect(codes).toContain('compression-damaged');
  });

  it('is never an archive: each is read on its own', async () => {
    const { found } = await readFolder({
      'a.htm': report(),
      'a.zip': zipOf([{ name: 'b.htm', content: report({ cik: '9999900002' }) }]),
    });
    expect(found).toEqual(['a.htm 10-K 2', 'a.zip/b.htm 10-K 2']);
  });
});
