import { describe, expect, it, test } from 'vitest';
import {
  block,
  codesOf,
  concept,
  context,
  continuation,
  page,
  parsePage,
} from '../../test/support/inline';
import { parse } from '../parse';

const begun = (content: string, next: string): string =>
  block(concept.role, content, `escape="true" continuedAt="${next}"`);
const read = (body: string) => {
  const filing = parsePage(body);
  return { values: filing.facts.map(({ value }) => value), codes: codesOf(filing) };
};

describe('a chain of continuations', () => {
  it.each([
    [
      'in document order',
      `${begun('<p>a</p>', 'k')}x${continuation('k', '<p>b</p>', 'l')}x${continuation('l', '<p>c</p>')}`,
    ],
    [
      'in another order',
      `${continuation('l', '<p>c</p>')}x${begun('<p>a</p>', 'k')}x${continuation('k', '<p>b</p>', 'l')}`,
    ],
    [
      'before the fact',
      `${continuation('l', '<p>c</p>')}${continuation('k', '<p>b</p>', 'l')}${begun('<p>a</p>', 'k')}`,
    ],
  ])('%s gives its parts in the order of the chain', (_, body) => {
    expect(read(body)).toEqual({ values: ['a\nb\nc'], codes: [] });
  });

  it('joins the parts without a space', () => {
    expect(read(begun('cyber', 'k') + continuation('k', 'security')).values).toEqual([
      'cybersecurity',
    ]);
  });

  it('goes through other facts and over places', () => {
    const inner = block(concept.integrated, 'b', 'escape="true" continuedAt="m"');
    const body = `${begun(`a${inner}`, 'k')}x${continuation('k', `c${continuation('m', 'd')}`)}`;
    expect(read(body)).toEqual({ values: ['abcd', 'bd'], codes: [] });
  });

  it('does not follow the continuation of a fact inside', () => {
    const inner = block(concept.integrated, 'b', 'escape="true" continuedAt="k"');
    expect(read(`${block(concept.role, `a${inner}`)}${continuation('k', 'c')}`).values).toEqual([
      'ab',
      'bc',
    ]);
  });

  it('goes from one document of the set to another, and back', () => {
    const filing = parse([
      { name: 'a.htm', content: page(`${begun('a', 'k')}${continuation('l', 'c')}`) },
      { name: 'b.htm', content: page(continuation('k', 'b', 'l'), { resources: '' }) },
    ]);
    const [fact] = filing.facts;
    expect(fact?.value).toBe('abc');
    expect(fact?.locations.map(({ document }) => document)).toEqual(['a.htm', 'b.htm', 'a.htm']);
    expect(codesOf(filing)).toEqual([]);
  });

  it('finds the context of a fact in another document', () => {
    const filing = parse([page(block(concept.role, 'a'), { resources: '' }), page('')]);
    expect(filing.facts[0]?.context.period.start).toBe('2025-01-01');
  });
});

describe('a broken chain', () => {
  test('to a missing continuation ends there', () => {
    expect(read(begun('a', 'k') + continuation('k', 'b', 'gone'))).toEqual({
      values: ['ab'],
      codes: ['continuation-missing'],
    });
  });

  test('that comes back to itself is read once', () => {
    expect(
      read(begun('a', 'k') + continuation('k', 'b', 'l') + continuation('l', 'c', 'k')),
    ).toEqual({
      values: ['abc'],
      codes: ['continuation-shared', 'continuation-cycle'],
    });
  });

  test('of one continuation that names itself is read once', () => {
    expect(read(begun('a', 'k') + continuation('k', 'b', 'k')).values).toEqual(['ab']);
  });

  test('with a shared tail gives the tail to each fact, and one diagnostic', () => {
    const second = block(concept.processes, 'x', 'escape="true" continuedAt="k"');
    const { values, codes } = read(
      begun('a', 'k') + second + continuation('k', 'b', 'l') + continuation('l', 'c'),
    );
    expect(values).toEqual(['abc', 'xbc']);
    expect(codes).toEqual(['continuation-shared']);
  });

  test('of two continuations with one id takes the first', () => {
    expect(read(begun('a', 'k') + continuation('k', 'b') + continuation('k', 'c'))).toEqual({
      values: ['ab'],
      codes: ['continuation-duplicate'],
    });
  });

  test('inside its own fact is told', () => {
    expect(read(begun(`a${continuation('k', 'b')}`, 'k'))).toEqual({
      values: ['abb'],
      codes: ['continuation-nested'],
    });
  });

  test('inside another part of its chain is told', () => {
    const { codes } = read(begun('a', 'k') + continuation('k', `b${continuation('l', 'c')}`, 'l'));
    expect(codes).toEqual(['continuation-nested']);
  });

  test('in ix:hidden is read and told', () => {
    expect(read(`${begun('a', 'k')}<ix:hidden>${continuation('k', 'b')}</ix:hidden>`)).toEqual({
      values: ['ab'],
      codes: ['continuation-hidden'],
    });
  });
});

describe('continuations that no fact leads to', () => {
  it.each([
    ['one alone', continuation('k', 'b'), 1],
    ['a chain is told once, at its head', continuation('l', 'c') + continuation('k', 'b', 'l'), 1],
    ['a circle is told once', continuation('k', 'b', 'l') + continuation('l', 'c', 'k'), 1],
    ['two without an id', '<ix:continuation>b</ix:continuation>'.repeat(2), 1],
    [
      'those of footnotes and other facts are none',
      `<ix:footnote continuedAt="k">a</ix:footnote><ix:nonNumeric name="dei:X" contextRef="c-1" continuedAt="l">a</ix:nonNumeric>${continuation('k', 'b')}${continuation('l', 'b')}`,
      0,
    ],
  ])('%s', (_, body, count) => {
    const orphans = read(body).codes.filter((code) => code === 'continuation-orphan');
    expect(orphans).toHaveLength(count);
  });
});

test('ids and references may have white space around them', () => {
  const body = begun('a', ' k ') + continuation(' k', 'b');
  expect(parse(page(body, { resources: context() })).facts[0]?.value).toBe('ab');
});
