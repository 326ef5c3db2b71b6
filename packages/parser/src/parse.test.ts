import { describe, expect, it } from 'vitest';
import { bytesOf } from '../test/support/bytes';
import { block, codesOf, concept, page } from '../test/support/inline';
import { writeSubmission } from '../test/support/write-submission';
import { parse } from './parse';

const source = page(block(concept.role, 'a'));
const pageText = '|\nT\n|Dec. 31, 2025\n|Cybersecurity Risk Role of Management [Text Block]\n|b\n';

describe('bad input', () => {
  it.each([
    ['nothing', '', 'input-empty'],
    ['white space', ' \n', 'input-empty'],
    ['a PDF', '%PDF-1.7', 'input-binary'],
    ['prose', 'We manage cybersecurity risk.', 'format-unknown'],
    ['HTML', '<html><body/></html>', 'format-unknown'],
    ['inline XBRL without facts', page('<p>x</p>'), 'no-cyd-facts'],
  ])('gives no fact for %s, but %s', (_, content, code) => {
    const filing = parse(content);
    expect(filing.facts).toEqual([]);
    expect(codesOf(filing)).toEqual([code]);
    expect(filing.diagnostics[0]?.message).toMatch(/Expected|has no /u);
  });

  it('reports that there is no document', () => {
    expect(codesOf(parse([]))).toEqual(['input-empty']);
  });

  it('reports a filing that breaks off, and reads what comes before', () => {
    const cut = source.slice(0, source.indexOf('</body>'));
    const filing = parse(cut);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(codesOf(filing)).toEqual(['document-truncated']);
  });

  it('reads the text before half a character at the very end', () => {
    const bytes = bytesOf(page(block(concept.role, '“a” ’')));
    const cut = bytes.subarray(0, bytes.lastIndexOf(0x99));
    expect(parse(cut).facts[0]?.value).toBe('“a”');
  });

  it.each([
    undefined,
    null,
    42,
    {},
    { content: 7 },
    [null],
    new Uint16Array(2),
    Promise.resolve('<html>'),
  ])('rejects %j', (input) => {
    // @ts-expect-error none of the types that an input may have
    expect(() => parse(input)).toThrow(/^Expected bytes, text or \{ name, content \}; found /u);
  });

  it.each(['10-k.htm', 'C:\\filings\\10-k.HTM', './filings/0009999901-26-000012.txt', 'a b.zip'])(
    'rejects the name %s, which is no document',
    (name) => {
      expect(() => parse(name)).toThrow(TypeError);
      expect(() => parse([name])).toThrow(`found a name: '${name}'`);
      expect(parse(`${name}\n`).source.format).toBe('unknown');
    },
  );

  it('reads an ArrayBuffer as it reads the bytes', () => {
    const bytes = bytesOf(source);
    const buffer = Uint8Array.from(bytes).buffer;
    expect(parse(buffer)).toEqual(parse(bytes));
    expect(parse({ name: 'a.htm', content: buffer })).toEqual(
      parse({ name: 'a.htm', content: bytes }),
    );
  });
});

describe('the format of a document', () => {
  it('does not depend on its name', () => {
    const formats = ['a.pdf', 'a.txt', 'R4.htm', null].map(
      (name) => parse({ name, content: source }).source.format,
    );
    expect(new Set(formats)).toEqual(new Set(['inline-xbrl']));
  });

  it.each([
    ['bytes', bytesOf(source)],
    ['text', source],
    ['named bytes', { name: null, content: bytesOf(source) }],
    ['a view of a larger buffer', bytesOf(`xx${source}`).subarray(2)],
    ['a Buffer', Buffer.from(source)],
  ])('gives the same filing for %s', (_, input) => {
    expect(parse(input)).toEqual(parse(source));
  });

  it('gives the name and format of the source, and the size of all documents together', () => {
    const filing = parse([
      { name: 'a.htm', content: source },
      { name: 'b.htm', content: source },
    ]);
    expect(filing.source).toEqual({
      name: 'a.htm',
      format: 'inline-xbrl',
      bytes: 2 * source.length,
      sha256: null,
    });
  });
});

describe('several documents', () => {
  it('are read without an unreadable one among them', () => {
    const filing = parse([
      { name: 'x.pdf', content: '%PDF-1.7' },
      { name: 'a.htm', content: source },
    ]);
    expect(filing.facts).toHaveLength(1);
    expect(filing.diagnostics).toMatchObject([
      { code: 'input-binary', location: { document: 'x.pdf' } },
    ]);
  });

  it('of two formats are read in the first one, and the others reported', () => {
    const filing = parse([source, { name: 'R4.txt', content: pageText }]);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(filing.diagnostics).toMatchObject([
      { code: 'formats-mixed', location: { document: 'R4.txt' } },
    ]);
  });

  it('of which each is a submission are read from the first, and the others reported', () => {
    const submission = (content: string) => writeSubmission([{ content }], { cik: '9999912345' });
    const filing = parse([
      { name: '1.txt', content: submission(source) },
      { name: '2.txt', content: submission(source) },
    ]);
    expect(filing.facts).toHaveLength(1);
    expect(filing.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'formats-mixed',
        location: { document: '2.txt', start: 0, end: 0 },
      }),
    );
  });
});

it('gives the same filing for the same bytes, and the filing survives JSON', () => {
  const filing = parse(source, { html: true, markdown: true });
  expect(parse(source, { html: true, markdown: true })).toEqual(filing);
  expect(JSON.parse(JSON.stringify(filing))).toEqual(filing);
});

it('does not change its input', () => {
  const bytes = bytesOf(source);
  parse(bytes);
  expect(bytes).toEqual(bytesOf(source));
});

it('lists a hundred diagnostics of one kind, and counts the others', () => {
  const filing = parse(page('</ix:nonNumeric>'.repeat(250) + block(concept.role, 'a')));
  const stray = filing.diagnostics.filter(({ code }) => code === 'ix-stray-end');
  expect(stray).toHaveLength(101);
  expect(stray.at(-1)?.message).toBe('150 more of this kind, not listed');
});
