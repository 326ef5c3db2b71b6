import { compare } from '@cydkit/compare';
import { describe, expect, it } from 'vitest';
import { filing, textBlock } from '../../test/sample';
import { aroundInk, linesOf, markedRuns } from './marked-runs';

/** `We [-log-]{+test+} it.` of the only change between two texts. */
function marked(old: string, current: string): string {
  const of = (text: string) => filing([textBlock('RoleOfManagementTextBlock', text)]);
  const [change] = compare(of(old), of(current)).changes;
  if (change === undefined) return '';
  const signs = { kept: '', removed: '-', added: '+', omitted: '~' };
  return markedRuns(change)
    .map(({ kind, text }) => signs[kind] + text + signs[kind])
    .join('');
}

function words(count: number): string {
  return Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
}

describe('marked runs', () => {
  it.each([
    [
      'keep white space with the words',
      'We log it all.',
      'We test it all.',
      'We- log-+ test+ it all.',
    ],
    ['set the first words apart', 'Log all of it.', 'Test all of it.', '-Log-+ Test+ all of it.'],
    ['and what comes after them', 'Then we log it.', 'we log it.', '-Then- we log it.'],
    [
      'leave out long stretches at both ends',
      `${words(40)} old ${words(40)}`,
      `${words(40)} new ${words(40)}`,
      `~…~ ${words(40).split(' ').slice(-12).join(' ')}- old-+ new+ ${words(12)}~ …~`,
    ],
    [
      'leave out nothing that is hardly longer',
      `old ${words(16)}`,
      `new ${words(16)}`,
      `-old-+ new+ ${words(16)}`,
    ],
  ])('%s', (_, old, current, expected) => {
    expect(marked(old, current)).toBe(expected);
  });
});

it('splits runs into lines, each with all kinds that it has', () => {
  const lines = linesOf([
    { kind: 'kept', text: 'We log it.\n• ' },
    { kind: 'removed', text: 'Weekly.\n \n• Daily' },
    { kind: 'added', text: ' Hourly\n' },
  ]);
  expect(lines.map((line) => line.map(({ kind, text }) => `${kind}:${text}`))).toEqual([
    ['kept:We log it.'],
    ['kept:• ', 'removed:Weekly.'],
    ['removed:• Daily', 'added: Hourly'],
  ]);
});

it.each([
  [' a b\t', [' ', 'a b', '\t']],
  ['ab', ['', 'ab', '']],
  [' ', ['', '', ' ']],
])('splits %j into ink and the white space around it', (text, expected) => {
  expect(aroundInk(text)).toEqual(expected);
});
