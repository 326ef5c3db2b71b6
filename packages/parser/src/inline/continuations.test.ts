import { describe, expect, it } from 'vitest';
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
  ])('joins the parts of %s in the order of the chain', (_, body) => {
    expect(read(body)).toEqual({ values: ['a\nb\nc'], codes: [] });
  });

  it('joins the parts without a space', () => {
    expect(read(begun('cyber', 'k') + continuation('k', 'security')).values).toEqual([
      'cybersecurity',
    ]);
  });

  it('continues through other facts and across the page', () => {
    const inner = block(concept.integrated, 'b', 'escape="true" continuedAt="m"');
    const body = `${begun(`a${inner}`, 'k')}x${continuation('k', `c${continuation('m', 'd')}`)}`;
    expect(read(body)).toEqual({ values: ['abcd', 'bd'], codes: [] });
  });

  it('does not follow the continuation of a fact inside it', () => {
    const inner = block(concept.integrated, 'b', 'escape="true" continuedAt="k"');
    expect(read(`${block(concept.role, `a${inner}`)}${continuation('k', 'c')}`).values).toEqual([
      'ab',
      'bc',
    ]);
  });

  it('leads from one document of the set to another, and back', () => {
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

describe('broken chains', () => {
  it('ends a chain at a missing continuation', () => {
    expect(read(begun('a', 'k') + continuation('k', 'b', 'gone'))).toEqual({
      values: ['ab'],
      codes: ['continuation-missing'],
    });
  });

  it('reads a chain that leads back to itself once', () => {
    expect(
      read(begun('a', 'k') + continuation('k', 'b', 'l') + continuation('l', 'c', 'k')),
    ).toEqual({
      values: ['abc'],
      codes: ['continuation-shared', 'continuation-cycle'],
    });
  });

  it('reads a continuation that names itself once', () => {
    expect(read(begun('a', 'k') + continuation('k', 'b', 'k')).values).toEqual(['ab']);
  });

  it('gives a shared tail to each fact, with one diagnostic', () => {
    const second = block(concept.processes, 'x', 'escape="true" continuedAt="k"');
    const { values, codes } = read(
      begun('a', 'k') + second + continuation('k', 'b', 'l') + continuation('l', 'c'),
    );
    expect(values).toEqual(['abc', 'xbc']);
    expect(codes).toEqual(['continuation-shared']);
  });

  it('takes the first of two continuations with the same id', () => {
    expect(read(begun('a', 'k') + continuation('k', 'b') + continuation('k', 'c'))).toEqual({
      values: ['ab'],
      codes: ['continuation-duplicate'],
    });
  });

  it('reports a continuation inside its own fact', () => {
    expect(read(begun(`a${continuation('k', 'b')}`, 'k'))).toEqual({
      values: ['abb'],
      codes: ['continuation-nested'],
    });
  });

  it('reports a continuation inside another part of its chain', () => {
    const { codes } = read(begun('a', 'k') + continuation('k', `b${continuation('l', 'c')}`, 'l'));
    expect(codes).toEqual(['continuation-nested']);
  });

  it('reads and reports a continuation in ix:hidden', () => {
    expect(read(`${begun('a', 'k')}<ix:hidden>${continuation('k', 'b')}</ix:hidden>`)).toEqual({
      values: ['ab'],
      codes: ['continuation-hidden'],
    });
  });
});

describe('continuations that no fact leads to', () => {
  it.each([
    ['one alone', continuation('k', 'b'), 1],
    ['a chain once, at its head', continuation('l', 'c') + continuation('k', 'b', 'l'), 1],
    ['a circle once', continuation('k', 'b', 'l') + continuation('l', 'c', 'k'), 1],
    ['two without an id', '<ix:continuation>b</ix:continuation>'.repeat(2), 1],
    [
      'those of footnotes and other facts are none',
      `<ix:footnote continuedAt="k">a</ix:footnote><ix:nonNumeric name="dei:X" contextRef="c-1" continuedAt="l">a</ix:nonNumeric>${continuation('k', 'b')}${continuation('l', 'b')}`,
      0,
    ],
  ])('reports %s', (_, body, count) => {
    const orphans = read(body).codes.filter((code) => code === 'continuation-orphan');
    expect(orphans).toHaveLength(count);
  });
});

it('ignores white space around ids and references', () => {
  const body = begun('a', ' k ') + continuation(' k', 'b');
  expect(parse(page(body, { resources: context() })).facts[0]?.value).toBe('ab');
});
