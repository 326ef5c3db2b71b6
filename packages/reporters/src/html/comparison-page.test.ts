import { compare } from '@cydkit/compare';
import { describe, expect, it } from 'vitest';
import { filing } from '../../../presentation/test/sample';
import { comparison, newFiling, oldFiling } from '../../test/comparison-sample';
import { elementsOf, skeletonOf, textOf } from '../../test/support/tree';
import { markdownComparison } from '../markdown/markdown-comparison';
import { htmlComparison } from './comparison-page';

const page = htmlComparison(comparison);
const text = textOf(page);
function places(...words: string[]): number[] {
  return words.map((word) => text.indexOf(word));
}

describe('a comparison in HTML', () => {
  it('is one valid document without a script, and its policy allows none', () => {
    // Parse errors come last; elements are indented, except for the document itself.
    expect(skeletonOf(page).filter((line) => /^[a-z]+-/.test(line))).toEqual([]);
    expect(page).not.toContain('<script');
    const policy = elementsOf(page).find(({ attributes }) => 'http-equiv' in attributes);
    expect(policy?.attributes['content']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
  });

  it('shows changed flags first, with both answers, then numbers, concepts and text', () => {
    const order = places('false became  true', 'of 6 changed', 'similar', 'removed: ');
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(text).toContain('5 flags unchanged.');
  });

  it('marks the words that changed, for screen readers, too', () => {
    expect(page).toContain('our <ins><span class="unseen">added: </span>one</ins> risk');
    expect(text).toContain('Lamp risks are part of our added: one risk register.');
  });

  it('shows every change that Markdown shows, under the same titles', () => {
    const markdown = markdownComparison(comparison);
    const kinds = [...markdown.matchAll(/^\*\*([\w-]+)\*\*/gmu)].map(([, kind]) => kind);
    const shown = [...page.matchAll(/<ol class="changes">[\s\S]*?<\/ol>/gu)].flatMap(([list]) =>
      [...list.matchAll(/<p class="word">([\w-]+)<\/p>/gu)].map(([, kind]) => kind),
    );
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual(kinds);
  });

  it('a summary has no text', () => {
    const summary = htmlComparison(comparison, { summary: true });
    expect(summary).not.toContain('<ins>');
    expect(textOf(summary)).toContain('of 6 changed');
  });

  it('says of a filing and itself that there is no difference', () => {
    const same = textOf(htmlComparison(compare(newFiling, newFiling)));
    expect(same).toContain('No difference.');
    expect(same).toContain('6 flags unchanged.');
  });

  it('starts with what limits it, and shows a filing without facts', () => {
    const empty = textOf(htmlComparison(compare(oldFiling, filing([]))));
    expect(empty).toContain('compare-no-facts');
    expect(empty.indexOf('compare-no-facts')).toBeLessThan(empty.indexOf('vanished'));
  });

  it('links only to what is in it, and has the title that it is given', () => {
    const elements = elementsOf(page);
    const ids = elements.map(({ attributes }) => attributes['id']);
    for (const { attributes } of elements) {
      if (attributes['href'] !== undefined) expect(ids).toContain(attributes['href'].slice(1));
    }
    expect(htmlComparison(comparison, { title: 'A & B' })).toContain('<title>A &amp; B</title>');
  });
});
