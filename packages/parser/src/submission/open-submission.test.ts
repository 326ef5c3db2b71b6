import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missing, note, shared } from '../../test/support/shared';
import { writeDocument, writeHeader, writeSubmission } from '../../test/support/write-submission';
import { Diagnostics } from '../diagnostics';
import { openInput } from '../input';
import { documentView } from './documents-by-shape';
import { openSubmission } from './open-submission';
import { isSubmission } from './recognise-submission';

function open(content: string | Uint8Array) {
  const diagnostics = new Diagnostics();
  const source = openInput({ name: 's.txt', content }, diagnostics);
  const { header, documents } = openSubmission(source, diagnostics);
  const contents = documents.map((document) => {
    const view = documentView(source, document);
    return view.text(0, view.size);
  });
  return { header, documents, contents, codes: diagnostics.list().map(({ code }) => code) };
}

function names({ documents }: ReturnType<typeof open>) {
  return documents.map(({ filename }) => filename);
}

const three = [
  { content: 'one' },
  { type: 'EX-99.1', filename: 'b.htm', content: '<p>two</p>' },
  { type: 'XML', filename: 'R1.htm', content: '<html>three</html>' },
];
const whole = writeSubmission(three);

describe('openSubmission', () => {
  it('finds the documents with their fields', () => {
    const { documents, contents, codes } = open(whole);
    expect(documents).toMatchObject([
      { type: '10-K', sequence: 1, filename: 'a0.htm', description: 'DOCUMENT 1' },
      { type: 'EX-99.1', sequence: 2, filename: 'b.htm', description: 'DOCUMENT 2' },
      { type: 'XML', sequence: 3, filename: 'R1.htm', description: 'DOCUMENT 3' },
    ]);
    expect(contents.map((text) => text.trim())).toEqual([
      'one',
      '<p>two</p>',
      '<html>three</html>',
    ]);
    expect(codes).toEqual([]);
  });

  const variants: [string, string][] = [
    ['CRLF', whole.replaceAll('\n', '\r\n')],
    ['CR', whole.replaceAll('\n', '\r')],
    [
      'CR in the header only',
      whole.replace(/^[\s\S]*?<DOCUMENT>/, (head) => head.replaceAll('\n', '\r')),
    ],
    [
      'LF in the header only',
      whole
        .replaceAll('\n', '\r')
        .replace(/^[\s\S]*?<DOCUMENT>/, (head) => head.replaceAll('\r', '\n')),
    ],
    ['lower-case tags', whole.replaceAll(/<\/?[A-Z-]+>/g, (tag) => tag.toLowerCase())],
    ['no </TEXT>', whole.replaceAll('</TEXT>\n', '')],
    ['no </DOCUMENT>', whole.replaceAll('</DOCUMENT>\n', '')],
    ['neither', whole.replaceAll('</TEXT>\n', '').replaceAll('</DOCUMENT>\n', '')],
    ['blank lines between', whole.replaceAll(/\n(?=<)/g, '\n\n \n')],
    ['an envelope of mail', mail(whole)],
    ['the old names', whole.replaceAll('SEC-', 'IMS-')],
    ['the name of the feed', whole.replaceAll('SEC-DOCUMENT', 'SUBMISSION')],
    ['a description of several lines', whole.replaceAll('DOCUMENT 1', 'DOCUMENT 1\nof three')],
    ['a byte order mark', `\ufeff${whole}`],
    [
      'CR and a description of several lines',
      whole.replace('DOCUMENT 1', 'DOCUMENT 1\nof three').replaceAll('\n', '\r'),
    ],
    ['no header', whole.slice(whole.indexOf('<DOCUMENT>'))],
  ];

  it.each(variants)('finds the same documents with %s', (_, text) => {
    const { documents, contents, codes } = open(text);
    expect(documents.map(({ type }) => type)).toEqual(['10-K', 'EX-99.1', 'XML']);
    expect(contents.map((content) => content.trim())).toEqual(three.map(({ content }) => content));
    expect(codes).toEqual([]);
    expect(isSubmission(new TextEncoder().encode(text))).toBe(true);
  });

  it.each([
    ['a submission', whole],
    ['one with the name of the feed', whole.replaceAll('SEC-DOCUMENT', 'SUBMISSION')],
    ['a header and documents', whole.slice(whole.indexOf('<SEC-HEADER>'))],
  ])('leaves out what follows, and says so: %s', (_, next) => {
    const { documents, codes } = open(whole + next);
    expect(documents).toHaveLength(3);
    expect(codes).toEqual(['formats-mixed']);
  });

  it.each(['XBRL', 'XML', 'PDF', 'JSON'])('leaves out the lines <%s>', (wrapper) => {
    const { contents } = open(writeSubmission([{ wrapper, content: '<?xml ?>\n<a/>' }]));
    expect(contents).toEqual(['<?xml ?>\n<a/>\n']);
  });

  it('does not take an element with the same name for a wrapper line', () => {
    const content = '<XML id="a">text</XML>';
    expect(open(writeSubmission([{ content }])).contents).toEqual([`${content}\n`]);
  });

  it('reads a wrapper that is not closed to the end of the text', () => {
    const { contents } = open(writeSubmission([{ content: '<XML>\n<a/>' }]));
    expect(contents).toEqual(['<a/>\n']);
  });

  it.each([
    ['uuencoded', 'begin 644 a.zip\nM4$L#!!0\n`\nend', undefined, true],
    ['uuencoded PDF', 'begin 644 a.pdf\nM)5!$1BTQ\n`\nend', 'PDF', true],
    ['text that starts the same way', 'begin the year with risk', undefined, false],
  ])('recognises %s', (_, content, wrapper, expected) => {
    const text = writeSubmission([{ content, ...(wrapper !== undefined && { wrapper }) }]);
    expect(open(text).documents.map(({ uuencoded }) => uuencoded)).toEqual([expected]);
  });

  it('ignores end tags inside a document', () => {
    const content = '<svg>\n<text>a</text>\n</text>\n</document>\n<document>\n</svg>';
    const { contents, codes } = open(writeSubmission([{ content }, { content: 'two' }]));
    expect(contents).toEqual([`${content}\n`, 'two\n']);
    expect(codes).toEqual([]);
  });

  it('ends a document where another one starts inside it', () => {
    const inner = writeDocument({ content: 'inner', filename: 'inner.htm' }, 5);
    const found = open(writeSubmission([{ content: `outer\n${inner}\nrest` }]));
    expect(names(found)).toEqual(['a0.htm', 'inner.htm']);
    expect(found.contents[0]).toBe('outer\n');
  });

  it('reads a document without <TEXT> from the end of its fields', () => {
    const found = open('<DOCUMENT>\n<TYPE>10-K\n<p>text</p>\n</DOCUMENT>\n');
    expect(found.contents).toEqual(['<p>text</p>\n']);
  });

  it.each([
    ['header only', writeHeader({}), []],
    ['the header cut', whole.slice(0, 100), []],
    ['a document cut', whole.slice(0, whole.indexOf('three')), ['a0.htm', 'b.htm', 'R1.htm']],
    ['between documents', whole.slice(0, whole.lastIndexOf('<DOCUMENT>')), ['a0.htm', 'b.htm']],
  ])('reports that it is cut: %s', (_, text, expected) => {
    const found = open(text);
    expect(names(found)).toEqual(expected);
    expect(found.codes).toEqual(['document-truncated']);
  });

  it('finds every document before a cut at any byte', () => {
    const ends = open(whole).documents.map(({ end }) => end);
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const { documents, codes } = open(whole.slice(0, cut));
      const complete = ends.filter((end) => end <= cut).length;
      expect(documents.length).toBeGreaterThanOrEqual(complete);
      for (const { start, end } of documents) expect(start <= end && end <= cut).toBe(true);
      if (cut < whole.trimEnd().length) expect(codes).toEqual(['document-truncated']);
    }
  });

  it('finds a hundred thousand documents', () => {
    const one = writeDocument({ content: 'x' }, 0);
    const { documents } = open(`${writeHeader({})}\n${`${one}\n`.repeat(100_000)}</SEC-DOCUMENT>`);
    expect(documents).toHaveLength(100_000);
  });

  it.each([
    '<DOCUMENT>\n',
    '<DOCUMENT>\n<TYPE>\n',
    '</TEXT>\n',
    '\n<',
    '<TEXT>\n',
    '<TYPE>x\n\n\n',
  ])('reads a megabyte of %j in linear time', (piece) => {
    const text = `<SEC-DOCUMENT>\n<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n${piece.repeat(1_000_000 / piece.length)}`;
    expect(open(text).codes).toEqual(['document-truncated']);
  });

  const real = shared('filings', 'submissions', '0000943374-24-000509.txt');
  it.skipIf(missing)(`opens a real submission${note}`, () => {
    const { header, documents, contents, codes } = open(readFileSync(real));
    expect(codes).toEqual([]);
    expect(header).toMatchObject({
      accession: '0000943374-24-000509',
      form: '8-K',
      period: '2024-12-20',
      filed: '2024-12-27',
      accepted: '2024-12-27T16:29:40',
    });
    expect(header.items).toHaveLength(1);
    expect(header.filers.map(({ cik }) => cik)).toEqual(['0001847360']);
    expect(documents).toHaveLength(12);
    const uuencoded = documents.filter((document) => document.uuencoded);
    expect(uuencoded.map(({ type }) => type)).toEqual(['EXCEL', 'ZIP']);
    expect(contents.at(0)).toMatch(/^<\?xml/);
    expect(contents.at(-1)).toMatch(/^<\?xml[\s\S]*<\/xbrl>\n$/);
  });
});

describe('isSubmission', () => {
  it.each(['', 'text', '<html>', '<DOCUMENT>text', '<XBRL>\n<?xml ?>', '-----BEGIN PRIVACY'])(
    'does not take %j for a submission',
    (text) => {
      expect(isSubmission(new TextEncoder().encode(text))).toBe(false);
    },
  );
});

function mail(text: string): string {
  const begin = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n';
  return `${begin}${text}-----END PRIVACY-ENHANCED MESSAGE-----\n`;
}
