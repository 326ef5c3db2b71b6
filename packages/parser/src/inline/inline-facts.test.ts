import { describe, expect, it, test } from 'vitest';
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

test('a fact says what it is, what it is about and where it stands', () => {
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

test('html and markdown are there when they are asked for', () => {
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

  test('an unknown edition is read, and told once a fact', () => {
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
  ])('an unknown concept %s is read as %s', (name, type, value) => {
    const filing = named(cyd2025, name);
    expect(filing.facts[0]).toMatchObject({ concept: name, type, value, label: null });
    expect(codesOf(filing)).toContain('concept-unknown');
  });

  it.each(['', 'cyd:', 'NoPrefix', ':x'])('a name %j is none', (name) => {
    const filing = parsePage(block(concept.role, 'a').replace(`cyd:${concept.role}`, name));
    expect(filing.facts).toEqual([]);
    expect(codesOf(filing)).toContain('fact-name-unreadable');
  });

  test('a fact without a name is told', () => {
    expect(codesOf(parsePage('<ix:nonNumeric contextRef="c-1">a</ix:nonNumeric>'))).toContain(
      'fact-name-unreadable',
    );
  });

  test('cyd bound to a foreign namespace is not the CYD taxonomy', () => {
    const filing = named('http://example.com/cyd/2025', concept.role);
    expect(filing.facts).toEqual([]);
    expect(codesOf(filing)).toEqual(['namespace-foreign', 'no-cyd-facts']);
  });
});

test('a fact in ix:hidden is read, marked and told', () => {
  const filing = parsePage(
    `<ix:hidden>${flag(concept.engaged, 'true')}</ix:hidden>${block(concept.role, 'a')}`,
  );
  expect(filing.facts.map(({ hidden }) => hidden)).toEqual([true, undefined]);
  expect(codesOf(filing)).toEqual(['fact-hidden']);
});

test('a fact of another target document is left out, and told', () => {
  const filing = parsePage(
    block(concept.role, 'a', 'target="other"') + block(concept.processes, 'b'),
  );
  expect(filing.facts.map(({ value }) => value)).toEqual(['b']);
  expect(codesOf(filing)).toEqual(['target-not-default']);
});

test.each([
  ['no context', 'contextRef="gone"', 'gone'],
  ['no contextRef', '', undefined],
])('a fact with %s has one that says nothing', (_, attribute, id) => {
  const filing = parsePage(block(concept.role, 'a').replace('contextRef="c-1"', attribute));
  const nothing = { entity: null, period: { start: null, end: null }, dimensions: [] };
  expect(filing.facts[0]?.context).toEqual({ ...(id && { id }), ...nothing });
  expect(codesOf(filing)).toEqual(['context-missing']);
});

test('a DOCTYPE with an entity bomb is told and never expanded', () => {
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
  ])('%s gives the same values, and places in the bytes given', (name, bytes) => {
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

  test('a declaration that lies does not matter', () => {
    const lying = `<?xml version="1.0" encoding="ISO-8859-1"?>${source}`;
    expect(parse(lying).facts[0]?.value).toBe('naïve “risk” 🔒');
  });

  test('windows-1252 is read as such, and told once', () => {
    const latin = page(block(concept.role, 'na?ve ?risk?') + block(concept.processes, '?'));
    const specials = [0xef, 0x93, 0x94, 0x80];
    const bytes = bytesOf(latin).map((byte) => (byte === 0x3f ? (specials.shift() ?? byte) : byte));
    const filing = parse(bytes);
    expect(filing.facts.map(({ value }) => value)).toEqual(['naïve “risk”', '€']);
    expect(codesOf(filing)).toEqual(['encoding-invalid']);
  });
});

test('prose about Inline XBRL is no fact', () => {
  expect(valuesOf('<p>We write &lt;ix:nonNumeric&gt; by hand.</p>')).toEqual([]);
});

test('contexts with the same id: the first counts', () => {
  const twice = context() + context().replace('2025-12-31', '2024-12-31');
  const filing = parse(page(block(concept.role, 'a'), { resources: twice }));
  expect(filing.facts[0]?.context.period.end).toBe('2025-12-31');
  expect(codesOf(filing)).toEqual(['context-duplicate']);
});

test('contexts with the same id that no fact names matter to nobody', () => {
  const resources = context() + context('c-2') + context('c-2');
  expect(codesOf(parse(page(block(concept.role, 'a'), { resources })))).toEqual([]);
});

test('a fact under a prefix cyd that stands for another namespace is told, and no fact', () => {
  const root = { 'xmlns:cyd': 'http://xbrl.sec.gov/dei/2025' };
  const filing = parse(page(block(concept.role, 'a'), { root }));
  expect(filing.facts).toEqual([]);
  expect(codesOf(filing)).toEqual(['namespace-foreign', 'no-cyd-facts']);
});
