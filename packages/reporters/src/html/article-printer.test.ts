import { expect, it } from 'vitest';
import { articlePrinter } from './article-printer';

function contentOf(heading: string) {
  return { heading, content: [`<p>${heading}</p>\n`] };
}

/** An article that cannot be finished: its text is longer than a string can be, for example. */
function unfinished(heading: string) {
  function* content(): Generator<string> {
    yield `<p>the start of ${heading}`;
    throw new RangeError('Invalid string length');
  }
  return { heading, content: content() };
}

function pageOf(headings: readonly string[], failing: readonly string[]): string {
  const printer = articlePrinter({
    frame: (title) => ({ title, styles: [], scripts: [] }),
    several: 'Several',
  });
  const page: string[] = [];
  for (const heading of headings) {
    if (failing.includes(heading)) {
      expect(() => [...printer.add(unfinished(heading))]).toThrow(RangeError);
    } else page.push(...printer.add(contentOf(heading)));
  }
  return [...page, ...printer.end([])].join('');
}

it.each([
  ['the first', ['a']],
  ['one in the middle', ['b']],
  ['the last', ['c']],
  ['all but one', ['a', 'b']],
  ['all', ['a', 'b', 'c']],
])('prints the page of the others when %s cannot be finished', (_, failing) => {
  const headings = ['a', 'b', 'c'];
  const others = headings.filter((heading) => !failing.includes(heading));
  expect(pageOf(headings, failing)).toBe(pageOf(others, []));
});
