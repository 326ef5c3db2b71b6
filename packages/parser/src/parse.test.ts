import { describe, expect, it, test } from 'vitest';
import { bytesOf } from '../test/support/bytes';
import { block, codesOf, concept, page } from '../test/support/inline';
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
  ])('%s gives %s and no fact', (_, content, code) => {
    const filing = parse(content);
    expect(filing.facts).toEqual([]);
    expect(codesOf(filing)).toEqual([code]);
    expect(filing.diagnostics[0]?.message).toMatch(/Expected|has no /u);
  });

  test('no document at all is told', () => {
    expect(codesOf(parse([]))).toEqual(['input-empty']);
  });

  test('a filing that breaks off is told, and what stands before is read', () => {
    const cut = source.slice(0, source.indexOf('</body>'));
    const filing = parse(cut);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(codesOf(filing)).toEqual(['document-truncated']);
  });

  test('half a character at the very end does not spoil the others', () => {
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
    new ArrayBuffer(8),
    new Uint16Array(2),
  ])('%j is misuse', (input) => {
    // @ts-expect-error none of the types that an input may have
    expect(() => parse(input)).toThrow(TypeError);
  });
});

describe('what a document is', () => {
  test('does not depend on its name', () => {
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
  ])('%s give the same filing', (_, input) => {
    expect(parse(input)).toEqual(parse(source));
  });

  test('the source tells name, format and size of all documents together', () => {
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
  test('of which one is unreadable give what the others have', () => {
    const filing = parse([
      { name: 'x.pdf', content: '%PDF-1.7' },
      { name: 'a.htm', content: source },
    ]);
    expect(filing.facts).toHaveLength(1);
    expect(filing.diagnostics).toMatchObject([
      { code: 'input-binary', location: { document: 'x.pdf' } },
    ]);
  });

  test('of two formats give those of the first, and say so', () => {
    const filing = parse([source, { name: 'R4.txt', content: pageText }]);
    expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
    expect(filing.diagnostics).toMatchObject([
      { code: 'formats-mixed', location: { document: 'R4.txt' } },
    ]);
  });
});

test('the same bytes give the same filing, and the filing survives JSON', () => {
  const filing = parse(source, { html: true, markdown: true });
  expect(parse(source, { html: true, markdown: true })).toEqual(filing);
  expect(JSON.parse(JSON.stringify(filing))).toEqual(filing);
});

test('an input is not changed', () => {
  const bytes = bytesOf(source);
  parse(bytes);
  expect(bytes).toEqual(bytesOf(source));
});

test('diagnostics of one kind are listed up to a hundred, and counted', () => {
  const filing = parse(page('</ix:nonNumeric>'.repeat(250) + block(concept.role, 'a')));
  const stray = filing.diagnostics.filter(({ code }) => code === 'ix-stray-end');
  expect(stray).toHaveLength(101);
  expect(stray.at(-1)?.message).toBe('150 more of this kind, not listed');
});
