import { expect, it } from 'vitest';
import { sentenceEnds } from './sentence-ends';

it.each([
  ['ends at a stop', 'We log. We test.', ['We log.', 'We test.']],
  ['ends at the closing signs', 'We (log.) “Why?” We test!', ['We (log.)', '“Why?”', 'We test!']],
  ['need not end', 'Governance', ['Governance']],
  ['goes on in lower case', 'Acme Inc. and others', ['Acme Inc. and others']],
  ['goes on after an abbreviation', 'Mr. Holt of the U.S. Army.', ['Mr. Holt of the U.S. Army.']],
  ['goes on in a number', 'See No. 5 and 3.5. Item 1.', ['See No. 5 and 3.5.', 'Item 1.']],
  ['may end with a letter of a name', 'See Form 10-K. We do.', ['See Form 10-K.', 'We do.']],
  ['may end with no', 'The answer is no. We wait.', ['The answer is no.', 'We wait.']],
  [
    'may end with the SEC',
    'Filed with the SEC. Sec. 5 applies.',
    ['Filed with the SEC.', 'Sec. 5 applies.'],
  ],
  ['may end with a lone small letter', 'Our risk s. We test.', ['Our risk s.', 'We test.']],
  ['ends where the space is lost', 'See the plan.The Board.', ['See the plan.', 'The Board.']],
  ['may begin with a name in lower case', 'We test. nCorp logs.', ['We test.', 'nCorp logs.']],
  [
    'may begin with the mark of a list',
    'We: 1. Log. 2. Test (all.) b. Train. o Report.',
    ['We: 1. Log.', '2. Test (all.)', 'b. Train.', 'o Report.'],
  ],
  [
    'goes on after the mark of a list',
    'It has: a. A plan; b. A team; and iii. A test. Iv. A log.',
    ['It has: a. A plan; b. A team; and iii. A test.', 'Iv. A log.'],
  ],
  [
    'may end with a number',
    'See version 2.0. We met in 5. We do.',
    ['See version 2.0.', 'We met in 5.', 'We do.'],
  ],
  ['does not end in the middle of a word', 'node.js runs', ['node.js runs']],
])('a sentence %s', (_, line, expected) => {
  let from = 0;
  const found = sentenceEnds(line).map((end) => {
    const sentence = line.slice(from, end).trim();
    from = end;
    return sentence;
  });
  expect(found).toEqual(expected);
});

it('is quick on a line of stops and on one of letters and dots', () => {
  expect(sentenceEnds('. '.repeat(200_000)).length).toBeGreaterThan(0);
  expect(sentenceEnds('a.'.repeat(200_000))).toEqual([400_000]);
});
