import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { block, codesOf, concept, page } from '../../test/support/inline';
import { example, missing, note, shared } from '../../test/support/shared';
import { parse } from '../parse';

const isMarkupCode = (code: string): boolean => /^(?:markup-|entity-undefined)/u.test(code);

/** The codes of markup, having made sure that nothing else differs. */
function markupCodes(content: Uint8Array | string): string[] {
  const { diagnostics: without, ...filing } = parse(content, { html: true });
  const { diagnostics: all, ...checked } = parse(content, { html: true, wellFormed: true });
  expect(checked).toEqual(filing);
  expect(all.filter(({ code }) => !isMarkupCode(code))).toEqual(without);
  return codesOf({ diagnostics: all }).filter(isMarkupCode);
}

describe('parse with wellFormed', () => {
  it.each([
    'lanternfish-10k-2025.htm',
    'tern-hollow-8k-2026-01.htm',
    'lnfx-20251231_htm.xml',
    'tern-20260120_htm.xml',
  ])('reads the same of %s and says nothing of its markup', (name) => {
    expect(markupCodes(example(name))).toEqual([]);
  });

  it.each([
    ['a wrong end tag', '<b>a</i>', ['markup-mismatched-tag', 'markup-mismatched-tag']],
    ['an entity of HTML', 'a&nbsp;b', ['entity-undefined']],
    ['a literal &', 'a & b', ['markup-reference']],
  ])('reads the same and tells of %s', (_, content, codes) => {
    expect(markupCodes(page(block(concept.role, content)))).toEqual(codes);
  });

  it('says nothing of the markup unless asked', () => {
    expect(codesOf(parse(page(block(concept.role, 'a & b'))))).toEqual([]);
  });

  it('tells of a fragment, whose prefixes are not declared', () => {
    expect(markupCodes(example('lanternfish-10k-2025-fragment.htm'))).toContain('markup-prefix');
  });

  it('leaves alone what is no XML: a page of the viewer and its dump', () => {
    expect(markupCodes(example('lanternfish-10k-2025-two-periods.htm'))).toEqual([]);
    expect(markupCodes(example('lanternfish-10k-2025-r-page.txt'))).toEqual([]);
  });
});

describe.skipIf(missing)(`real filings${note}`, () => {
  it.each(missing ? [] : readdirSync(shared('filings', 'inline')))('%s is well-formed', (name) => {
    expect(markupCodes(readFileSync(shared('filings', 'inline', name)))).toEqual([]);
  });
});
