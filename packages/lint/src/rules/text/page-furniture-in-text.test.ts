import { expect, it } from 'vitest';
import { lintExample } from '../../../test/support/lint-example';
import { boardOversight, processes } from '../../concept-names';
import { pageFurnitureInText } from './page-furniture-in-text';

function found(...texts: string[]): unknown[] {
  const concepts = [processes, boardOversight] as const;
  const facts = texts.map((text, at) => [concepts[at] ?? processes, text] as const);
  return lintExample({ facts })
    .findings.filter(({ rule }) => rule === pageFurnitureInText.id)
    .map(({ args }) => 'found' in args && args.found);
}

it.each([
  ['24', 'We assess threats on all of our hulls and\n24\nmanage them every quarter.'],
  ['Harbor Lamp Works | Form 10-K | 24', 'We log.\nHarbor Lamp Works | Form 10-K | 24\nWe test.'],
  ['TABLE OF CONTENTS', 'We log. 24 TABLE OF CONTENTS We test.'],
])('finds %j', (line, text) => {
  expect(found(text)).toEqual([line]);
  expect(found(text, `Our board. ${text}`)).toEqual([line]);
});

it('finds nothing in a number that belongs to the text', () => {
  expect(found('We log.\nNumber of tests in the year: 24\nWe test.')).toEqual([]);
});
