import { describe, expect, it } from 'vitest';
import {
  block,
  codesOf,
  concept,
  continuation,
  flag,
  parsePage,
  valuesOf,
} from '../../test/support/inline';

const registries = ['2010-04-20', '2011-07-31', '2015-02-26', '2020-02-12', '2022-02-16'].map(
  (date) => `http://www.xbrl.org/inlineXBRL/transformation/${date}`,
);
const sec = 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31';
const unlisted = ['transform-unlisted'];

describe('flags by transformation', () => {
  const sentence = '<p>We do <b>not</b> engage true or false assessors.</p>';

  it.each(
    registries.flatMap((registry) => [
      [registry, 'booleantrue', true] as const,
      [registry, 'booleanfalse', false] as const,
      [registry, 'fixed-true', true] as const,
      [registry, 'fixed-false', false] as const,
    ]),
  )('reads %s %s as %s, whatever the text', (registry, name, expected) => {
    const body = flag(concept.engaged, sentence, `t:${name}`);
    expect(valuesOf(body, { root: { 'xmlns:t': registry } })).toEqual([expected]);
  });

  it.each([
    ...registries.flatMap((registry) => [
      [registry, 'booleantrue', /2011|2015/u.test(registry)] as const,
      [registry, 'booleanfalse', /2011|2015/u.test(registry)] as const,
      [registry, 'fixed-true', /202\d-/u.test(registry)] as const,
      [registry, 'fixed-false', /202\d-/u.test(registry)] as const,
      [registry, 'boolballotbox', false] as const,
    ]),
    [sec, 'boolballotbox', true] as const,
    [sec, 'fixed-true', false] as const,
    ['http://www.xbrl.org/inlineXBRL/transformation/2031-01-01', 'fixed-true', false] as const,
    ['https://www.xbrl.org/inlineXBRL/transformation/2020-02-12', 'fixed-true', false] as const,
  ])('reports a transformation that its registry lacks: %s %s (%s)', (registry, name, isListed) => {
    const filing = parsePage(flag(concept.engaged, '☒', `t:${name}`), {
      root: { 'xmlns:t': registry },
    });
    expect(filing.facts[0]?.value).toBe(!name.endsWith('false'));
    expect(codesOf(filing)).toEqual(isListed ? [] : unlisted);
    if (!isListed)
      expect(filing.diagnostics[0]?.message).toContain(`not in the registry ${registry}`);
  });

  it.each([
    ['\u00a0true', ''],
    ['true&#160;', ''],
    ['<i>1</i>&#x2003;', ''],
    ['\u200b0', ''],
    ['\ufefffalse\u3000', ''],
    ['&#160;☒', 'ixt-sec:boolballotbox'],
  ])('reads %j (%j) with space that XML does not allow, and says so', (text, format) => {
    const filing = parsePage(flag(concept.engaged, text, format));
    expect(filing.facts[0]?.value).toBe(/true|1|☒/u.test(text.replace('&#160;', '')));
    expect(codesOf(filing)).toEqual(['flag-space']);
    expect(filing.diagnostics[0]?.message).toMatch(/found U\+[0-9A-F]{4}/u);
  });

  it.each(['\ttrue\r\n', ' true ', '&#10;true'])('%j has the space of XML', (text) => {
    expect(codesOf(parsePage(flag(concept.engaged, text)))).toEqual([]);
  });

  it.each([
    ['☐', false],
    ['☑', true],
    ['☒', true],
    ['&#9744;', false],
    ['&#9745;', true],
    ['&#x2612;', true],
    [' <span>\u00a0☒ </span>', true],
  ])('reads the ballot box %s as %s', (text, expected) => {
    expect(valuesOf(flag(concept.engaged, text, 'ixt-sec:boolballotbox'))).toEqual([expected]);
  });

  it.each([
    ['true', true],
    [' \n<i>true</i> ', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ])('reads %j without a format as %s', (text, expected) => {
    expect(valuesOf(flag(concept.engaged, text))).toEqual([expected]);
  });

  it.each([
    ['Yes', ''],
    ['TRUE', ''],
    ['', ''],
    ['☐☒', 'ixt-sec:boolballotbox'],
    ['x', 'ixt-sec:boolballotbox'],
    ['true', 'ixt:fixed-empty'],
    ['true', 'ixt:date-month-day-year-en'],
  ])('reports %j with the format %j, which is not a boolean', (text, format) => {
    const filing = parsePage(flag(concept.engaged, text, format));
    expect(filing.facts[0]?.value).toBeNull();
    expect(codesOf(filing)).toEqual(['flag-unreadable']);
  });

  it.each(['ixt:no-such', 'cyd:fixed-true', 'fixed-true', 'nowhere:fixed-true'])(
    'an unknown format %s gives null and says so',
    (format) => {
      const filing = parsePage(flag(concept.engaged, 'true', format));
      expect(filing.facts[0]?.value).toBeNull();
      expect(codesOf(filing)).toEqual(['transform-unknown', 'flag-unreadable']);
    },
  );

  it('gives a continued flag the value of its format, and all its places', () => {
    const body = flag(concept.engaged, 'We', 'ixt:fixed-true').replace(
      'contextRef',
      'continuedAt="k" contextRef',
    );
    const [fact] = parsePage(body + continuation('k', ' do not')).facts;
    expect(fact?.value).toBe(true);
    expect(fact?.locations).toHaveLength(2);
  });
});

describe('text blocks', () => {
  it('are formatted if escaped', () => {
    expect(valuesOf(block(concept.role, '<p>a</p><p>b</p>', 'escape="true"'))).toEqual(['a\nb']);
    expect(valuesOf(block(concept.role, '<p>a</p><p>b</p>', 'escape="1"'))).toEqual(['a\nb']);
  });

  it.each(['', 'escape="false"', 'escape="0"'])(
    'unescaped (%s) are text without markup',
    (attributes) => {
      const filing = parsePage(block(concept.role, '<p>a  </p><p>b</p>\n\n c&lt;d', attributes));
      expect(filing.facts[0]?.value).toBe('a b\nc<d');
      expect(codesOf(filing)).toEqual(['text-block-not-escaped']);
    },
  );

  it.each([
    ['ixt:fixed-empty', ''],
    ['ixt:nocontent', ''],
    ['ixt:fixed-true', 'true'],
    ['ixt:fixed-false', 'false'],
  ])('have the value of the transformation %s', (format, value) => {
    expect(valuesOf(block(concept.role, '<p>a</p>', `escape="true" format="${format}"`))).toEqual([
      value,
    ]);
  });

  it('report a transformation that its registry lacks', () => {
    const filing = parsePage(block(concept.role, 'a', 'escape="true" format="ixt:nocontent"'));
    expect(filing.facts[0]?.value).toBe('');
    expect(codesOf(filing)).toEqual(unlisted);
  });

  it('are read untransformed if the transformation is unknown', () => {
    const filing = parsePage(
      block(concept.role, '<p>a</p>', 'escape="true" format="ixt:num-dot-decimal"'),
    );
    expect(filing.facts[0]?.value).toBe('a');
    expect(codesOf(filing)).toEqual(['transform-unknown']);
  });

  it('are empty, not null, without text', () => {
    expect(valuesOf(block(concept.role, ''))).toEqual(['']);
  });
});

describe('nil', () => {
  it.each([
    ['text block', concept.role, 'true'],
    ['flag', concept.engaged, '1'],
  ])('makes a nil %s null, and marks it', (_, name, nil) => {
    const filing = parsePage(block(name, 'a', `xsi:nil="${nil}"`));
    expect(filing.facts[0]).toMatchObject({ value: null, nil: true });
    expect(codesOf(filing)).toEqual(['fact-nil']);
  });

  it('counts by namespace, and only if it is true', () => {
    const other = block(concept.role, 'a', 'escape="true" x:nil="true" xsi:nil="false"');
    const filing = parsePage(other, { root: { 'xmlns:x': 'http://example.com/x' } });
    expect(filing.facts[0]?.value).toBe('a');
    expect(filing.facts[0]).not.toHaveProperty('nil');
  });
});
