import { describe, expect, it } from 'vitest';
import { bytesOf, utf16 } from '../../test/support/bytes';
import {
  block,
  codesOf,
  concept,
  context,
  cyd2025,
  flag,
  page,
  parsePage,
  valuesOf,
} from '../../test/support/inline';
import { parse } from '../parse';

it('gives the concept, context, value and place of a fact', () => {
  const source = page(`<p>${block(concept.role, 'a', 'escape="true" id="f-1"')}</p>`);
  const start = source.indexOf('<ix:nonNumeric');
  const end = source.indexOf('</ix:nonNumeric>') + '</ix:nonNumeric>'.length;
  expect(parse({ name: 'a.htm', content: source }).facts).toEqual([
    {
      id: 'f-1',
      concept: concept.role,
      namespace: cyd2025,
      label: 'Cybersecurity Risk Role of Management [Text Block]',
      type: 'textBlock',
      value: 'a',
      context: {
        id: 'c-1',
        entity: '9999912345',
        period: { start: '2025-01-01', end: '2025-12-31' },
        dimensions: [],
      },
      locations: [{ document: 'a.htm', start, end }],
      segments: [{ document: 'a.htm', start: end - 17, end: end - 16, textStart: 0, textEnd: 1 }],
    },
  ]);
});

it('gives html and markdown only when asked', () => {
  const source = page(block(concept.role, '<p><b>a</b></p>') + flag(concept.engaged, 'true'));
  const keys = (options?: object) => Object.keys(parse(source, options).facts[0] ?? {});
  expect(keys()).not.toContain('html');
  expect(keys()).not.toContain('markdown');
  expect(parse(source, { html: true }).facts[0]).toMatchObject({ html: '<p><b>a</b></p>' });
  expect(keys({ markdown: true })).not.toContain('html');
  expect(parse(source, { html: true, markdown: true }).facts[0]).toMatchObject({
    html: '<p><b>a</b></p>',
    markdown: '**a**',
  });
});

describe('what the taxonomy does not know', () => {
  const named = (namespace: string, name: string) =>
    parsePage(block(name, 'true'), { root: { 'xmlns:cyd': namespace } });

  it('reads an unknown edition, and reports it once for each fact', () => {
    const filing = named('http://xbrl.sec.gov/cyd/2031', concept.role);
    expect(filing.facts[0]).toMatchObject({
      type: 'textBlock',
      value: 'true',
      concept: concept.role,
    });
    expect(filing.taxonomy).toBe('cyd/2031');
    expect(codesOf(filing)).toEqual(['edition-unknown']);
  });

  it.each([
    ['SomethingNewTextBlock', 'textBlock', 'true'],
    ['SomethingNewFlag', 'flag', true],
    ['SomethingNew', 'other', 'true'],
    ['constructor', 'other', 'true'],
    ['__proto__', 'other', 'true'],
  ])('reads the unknown concept %s as %s', (name, type, value) => {
    const filing = named(cyd2025, name);
    expect(filing.facts[0]).toMatchObject({ concept: name, type, value, label: null });
    expect(codesOf(filing)).toContain('concept-unknown');
  });

  it.each(['', 'cyd:', 'NoPrefix', ':x'])('does not take %j for a name', (name) => {
    const filing = parsePage(block(concept.role, 'a').replace(`cyd:${concept.role}`, name));
    expect(filing.facts).toEqual([]);
    expect(codesOf(filing)).toContain('fact-name-unreadable');
  });

  it('reports a fact without a name', () => {
    expect(codesOf(parsePage('<ix:nonNumeric contextRef="c-1">a</ix:nonNumeric>'))).toContain(
      'fact-name-unreadable',
    );
  });

  it('does not read cyd bound to a foreign namespace', () => {
    const filing = named('http://example.com/cyd/2025', concept.role);
    expect(filing.facts).toEqual([]);
    expect(codesOf(filing)).toEqual(['namespace-foreign', 'no-cyd-facts']);
  });
});

it('reads, marks and reports a fact in ix:hidden', () => {
  const filing = parsePage(
    `<ix:hidden>${flag(concept.engaged, 'true')}</ix:hidden>${block(concept.role, 'a')}`,
  );
  expect(filing.facts.map(({ hidden }) => hidden)).toEqual([true, undefined]);
  expect(codesOf(filing)).toEqual(['fact-hidden']);
});

it('leaves out and reports a fact of another target document', () => {
  const filing = parsePage(
    block(concept.role, 'a', 'target="other"') + block(concept.processes, 'b'),
  );
  expect(filing.facts.map(({ value }) => value)).toEqual(['b']);
  expect(codesOf(filing)).toEqual(['target-not-default']);
});

it.each([
  ['no context', 'contextRef="gone"', 'gone'],
  ['no contextRef', '', undefined],
])('a fact with %s has one that says nothing', (_, attribute, id) => {
  const filing = parsePage(block(concept.role, 'a').replace('contextRef="c-1"', attribute));
  const nothing = { entity: null, period: { start: null, end: null }, dimensions: [] };
  expect(filing.facts[0]?.context).toEqual({ ...(id && { id }), ...nothing });
  expect(codesOf(filing)).toEqual(['context-missing']);
});

it('reports a DOCTYPE with an entity bomb and never expands it', () => {
  const entities = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
  );
  const prologue = `<?xml version="1.0"?><!DOCTYPE html [ <!ENTITY e0 "<ix:x>]>"> ${entities.join('')} ]>`;
  const filing = parsePage(block(concept.role, 'a &e9; b'), { prologue });
  expect(filing.facts.map(({ value }) => value)).toEqual(['a &e9; b']);
  expect(codesOf(filing)).toEqual(['doctype-entities']);
});

describe('encodings', () => {
  const source = page(block(concept.role, 'naïve “risk” 🔒'));

  it.each([
    ['UTF-8 with a mark', bytesOf(`\ufeff${source}`)],
    ['UTF-16 LE with a mark', utf16(source, 'le', true)],
    ['UTF-16 BE with a mark', utf16(source, 'be', true)],
    ['UTF-16 LE without one', utf16(source, 'le', false)],
    ['UTF-16 BE without one', utf16(source, 'be', false)],
  ])('gives the same values for %s, with places in the bytes as given', (name, bytes) => {
    const filing = parse(bytes);
    expect(filing.facts[0]?.value).toBe('naïve “risk” 🔒');
    expect(filing.source.bytes).toBe(bytes.length);
    const { start = 0, end = 0 } = filing.facts[0]?.locations[0] ?? {};
    const label = name.startsWith('UTF-8')
      ? 'utf-8'
      : name.includes('LE')
        ? 'utf-16le'
        : 'utf-16be';
    const element = new TextDecoder(label).decode(bytes.subarray(start, end));
    expect(element).toMatch(/^<ix:nonNumeric[\s\S]*<\/ix:nonNumeric>$/u);
  });

  it('ignores an encoding declaration that is wrong', () => {
    const lying = `<?xml version="1.0" encoding="ISO-8859-1"?>${source}`;
    expect(parse(lying).facts[0]?.value).toBe('naïve “risk” 🔒');
  });

  it('reads windows-1252, and reports it once', () => {
    const latin = page(block(concept.role, 'na?ve ?risk?') + block(concept.processes, '?'));
    const specials = [0xef, 0x93, 0x94, 0x80];
    const bytes = bytesOf(latin).map((byte) => (byte === 0x3f ? (specials.shift() ?? byte) : byte));
    const filing = parse(bytes);
    expect(filing.facts.map(({ value }) => value)).toEqual(['naïve “risk”', '€']);
    expect(codesOf(filing)).toEqual(['encoding-invalid']);
  });
});

it('does not take prose about Inline XBRL for a fact', () => {
  expect(valuesOf('<p>We write &lt;ix:nonNumeric&gt; by hand.</p>')).toEqual([]);
});

it('takes the first of two contexts with the same id', () => {
  const twice = context() + context().replace('2025-12-31', '2024-12-31');
  const filing = parse(page(block(concept.role, 'a'), { resources: twice }));
  expect(filing.facts[0]?.context.period.end).toBe('2025-12-31');
  expect(codesOf(filing)).toEqual(['context-duplicate']);
});

it('does not report contexts with the same id if no fact names them', () => {
  const resources = context() + context('c-2') + context('c-2');
  expect(codesOf(parse(page(block(concept.role, 'a'), { resources })))).toEqual([]);
});

it('reports a fact whose prefix cyd has another namespace, and does not read it', () => {
  const root = { 'xmlns:cyd': 'http://xbrl.sec.gov/dei/2025' };
  const filing = parse(page(block(concept.role, 'a'), { root }));
  expect(filing.facts).toEqual([]);
  expect(codesOf(filing)).toEqual(['namespace-foreign', 'no-cyd-facts']);
});
