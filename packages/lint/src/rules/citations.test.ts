import { describe, expect, it } from 'vitest';
import { lintExample } from '../../test/support/lint-example';
import { rules } from './catalogue';

/** What the rules say about their bad examples where these are on another form. */
function wordsOn(form: string): string[] {
  const inOwnWords = new Set(rules.flatMap(({ id, message }) => (message === null ? [] : id)));
  return rules.flatMap(({ examples: { bad } }) =>
    lintExample({ ...bad, form })
      .findings.filter(({ code }) => inOwnWords.has(code))
      .map(({ code, message, fix }) => `${code}: ${message} ${fix}`),
  );
}

describe('what a rule cites', () => {
  it.each([
    ['10-K', /16K|20-F|6-K/u],
    ['10-KT', /16K|20-F|6-K/u],
    ['20-F', /106|Regulation S-K|Item 1C|8-K|1\.05/u],
    ['8-K', /16K|20-F|6-K/u],
    ['6-K', /106|Regulation S-K|8-K|1\.05/u],
  ])('on Form %s is of that form', (form, others) => {
    const words = wordsOn(form);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((one) => others.test(one))).toEqual([]);
  });
});
