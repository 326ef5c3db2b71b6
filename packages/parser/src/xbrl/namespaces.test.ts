import { describe, expect, it } from 'vitest';
import {
  block,
  codesOf,
  concept,
  context,
  cyd2025,
  page,
  parsePage,
  valuesOf,
} from '../../test/support/inline';
import { parse } from '../parse';

const ix2008 = 'http://www.xbrl.org/2008/inlineXBRL';

/** The page with one prefix replaced by another throughout. */
const renamed = (source: string, from: string, to: string): string =>
  source.replaceAll(`${from}:`, `${to}:`).replaceAll(`xmlns:${from}=`, `xmlns:${to}=`);

describe('names count by their namespace', () => {
  const flag = `<ix:nonNumeric name="cyd:${concept.engaged}" contextRef="c-1" format="ixt:fixed-false">We do</ix:nonNumeric>`;
  const source = page(block(concept.role, 'a<ix:exclude>x</ix:exclude>b') + flag);

  it.each([
    ['ix', 'inline'],
    ['ix', 'i'],
    ['ix', 'stock'],
    ['ix', 'préfixe'],
    ['xbrli', 'instance'],
    ['xbrli', 'ixx'],
    ['cyd', 'sec-cyd'],
    ['cyd', 'ix2'],
    ['ixt', 'transform'],
    ['xbrldi', 'd'],
  ])('reads the prefix %s written as %s', (from, to) => {
    const filing = parse(renamed(source, from, to));
    expect(filing.facts.map(({ value }) => value)).toEqual(['ab', false]);
    expect(filing.facts[0]?.context.period.end).toBe('2025-12-31');
    expect(codesOf(filing)).toEqual([]);
  });

  it('reads Inline XBRL as the default namespace', () => {
    const body = block(concept.role, '<p xmlns="http://www.w3.org/1999/xhtml">a</p>')
      .replace('<ix:nonNumeric', `<nonNumeric xmlns="http://www.xbrl.org/2013/inlineXBRL"`)
      .replace('</ix:', '</');
    expect(valuesOf(body)).toEqual(['a']);
  });

  it('reads Inline XBRL 1.0 like 1.1', () => {
    expect(valuesOf(block(concept.role, 'a'), { root: { 'xmlns:ix': ix2008 } })).toEqual(['a']);
  });

  it('ignores elements of the same name in other namespaces', () => {
    const body = `<nonNumeric name="cyd:${concept.role}">a</nonNumeric>${block(concept.role, 'b').replaceAll('ix:', 'my:')}`;
    expect(valuesOf(body, { root: { 'xmlns:my': 'http://example.com/my' } })).toEqual([]);
  });

  it('reads an element that itself declares the namespaces that make it a fact', () => {
    const body = block(
      concept.role,
      'a',
      `escape="true" xmlns:ix="${ix2008}" xmlns:c="${cyd2025}"`,
    ).replace('cyd:', 'c:');
    expect(valuesOf(body, { root: { 'xmlns:cyd': null } })).toEqual(['a']);
  });
});

describe('one prefix with several namespaces', () => {
  const foreign = 'http://example.com/2025';

  it('means what the innermost element around it declares', () => {
    const own = block(concept.role, 'own');
    const body = `${own}<div xmlns:cyd="${foreign}">${block(concept.role, 'foreign')}<div xmlns:cyd="${cyd2025}">${own}</div>${block(concept.role, 'foreign')}</div>${own}`;
    const filing = parsePage(body);
    expect(filing.facts.map(({ value }) => value)).toEqual(['own', 'own', 'own']);
    expect(codesOf(filing)).toEqual(['namespace-foreign', 'namespace-foreign']);
  });

  it('may mean one edition in one place and another elsewhere', () => {
    const older = `<div xmlns:cyd="http://xbrl.sec.gov/cyd/2024">${block(concept.role, 'a')}</div>`;
    const filing = parsePage(older + block(concept.role, 'b') + block(concept.role, 'c'));
    expect(filing.facts.map(({ namespace }) => namespace?.slice(-4))).toEqual([
      '2024',
      '2025',
      '2025',
    ]);
    expect(codesOf(filing)).toEqual(['editions-mixed']);
    expect(filing.taxonomy).toBe('cyd/2025');
  });

  it('may mean Inline XBRL in one place and something else in another', () => {
    const body = `<div xmlns:ix="${foreign}">${block(concept.role, 'a')}</div>${block(concept.role, 'b')}`;
    expect(valuesOf(body)).toEqual(['b']);
  });

  it('ends with an empty element, and with a misnested one', () => {
    const body = `<p xmlns:cyd="${foreign}"/>${block(concept.role, 'a')}<i xmlns:cyd="${foreign}"><b xmlns:cyd="${cyd2025}"></i>${block(concept.role, 'b')}</b>`;
    expect(valuesOf(body)).toEqual(['a', 'b']);
  });
});

describe('prefixes without a declaration', () => {
  it('are read with their customary meaning, and each is reported', () => {
    const source = `${context()}${block(concept.role, 'a')}`;
    const filing = parse(source);
    expect(filing.facts.map(({ value, namespace }) => [value, namespace])).toEqual([['a', null]]);
    expect(filing.facts[0]?.context.entity).toBe('9999912345');
    const diagnostics = filing.diagnostics.filter((one) => one.code === 'namespace-undeclared');
    expect(diagnostics.map(({ args }) => args.prefix).sort()).toEqual(['cyd', 'ix', 'xbrli']);
  });

  it('are ignored without a customary meaning', () => {
    expect(valuesOf(block(concept.role, 'a').replace('cyd:', 'acme:'))).toEqual([]);
  });
});

it.each([
  ['a declaration in a comment', '<!-- <p xmlns:cyd="http://example.com/x"> -->'],
  ['a declaration in a script', '<script>"<p xmlns:cyd=\'http://example.com/x\'>"</script>'],
  ['a declaration in CDATA', '<![CDATA[<p xmlns:cyd="http://example.com/x">]]>'],
  ['a declaration in text', 'xmlns:cyd="http://example.com/x"'],
  ['a declaration in an end tag', '<p></p xmlns:cyd="http://example.com/x">'],
])('%s declares nothing', (_, before) => {
  const filing = parsePage(before + block(concept.role, 'a'));
  expect(filing.facts.map(({ value }) => value)).toEqual(['a']);
  expect(codesOf(filing)).toEqual([]);
});

it('reports a prefix without declaration or customary meaning, and leaves out its facts', () => {
  const fact = `<ix:nonNumeric name="cydx:${concept.role}" contextRef="c-1">x</ix:nonNumeric>`;
  const { facts, diagnostics } = parse(page(fact));
  expect(facts).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain('namespace-undeclared');
});
