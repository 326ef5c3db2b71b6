import { expect, it } from 'vitest';
import { context, fact, filing } from '../test/sample';
import { textBlocksAmong, textBlocksOf } from './text-blocks';

const role = 'RoleOfManagementTextBlock';

it('returns text blocks with text, with the index of their fact', () => {
  const blocks = textBlocksOf(
    filing([
      fact('ProcessesIntegratedFlag', true),
      fact(role, null),
      fact(role, ' \n\u00a0'),
      fact(role, ' We test.', context('2024-12-31')),
    ]),
  );
  expect(blocks.map(({ index, text }) => [index, text])).toEqual([[3, ' We test.']]);
});

it('returns only those among the given facts', () => {
  const facts = ['One.', 'Two.'].map((text, index) => ({ fact: fact(role, text), index }));
  expect(textBlocksAmong(facts.slice(1)).map(({ text }) => text)).toEqual(['Two.']);
});
