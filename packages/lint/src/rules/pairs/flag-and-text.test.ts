import { describe, expect, it } from 'vitest';
import { lintExample } from '../../../test/support/lint-example';
import {
  engagedFlag,
  integratedFlag,
  integratedText,
  materialityText,
  processes,
} from '../../concept-names';
import type { ExampleFiling } from '../../model/example';
import { findRule } from '../find-rule';

type Facts = ExampleFiling['facts'];

function findingsOf(number: string, facts: Facts) {
  return lintExample({ facts }).findings.filter(({ rule }) => findRule(rule)?.number === number);
}

const yes = 'Our cybersecurity processes are integrated into our overall risk management.';
const no = 'Lanternfish has adopted no cybersecurity program and no process for such risks.';

describe('a flag that says no beside the text that explains a yes', () => {
  it.each<[string, Facts, number]>([
    ['says something else', [[integratedText, 'A guard watches our lamps.']], 1],
    ['says no', [[integratedText, no]], 0],
    [
      'says no, whatever the other text says',
      [
        [processes, yes],
        [integratedText, no],
      ],
      0,
    ],
    [
      'says something else beside text that says no',
      [
        [processes, no],
        [integratedText, 'A guard watches our lamps.'],
      ],
      0,
    ],
  ])('is a remark unless the text explains it: %s', (_, facts, count) => {
    const found = findingsOf('P04', [[integratedFlag, false], ...facts]);
    expect(found).toHaveLength(count);
    for (const { severity, fix } of found) {
      expect(severity).toBe('info');
      expect(fix).toMatch(/if not/u);
    }
  });
});

describe('a text whose flag is missing', () => {
  it.each<[string, Facts[number], answer: string, value: string]>([
    ['P06', [integratedText, yes], '; the text reads as a "yes"', 'as true.'],
    ['P06', [integratedText, no], '; the text reads as a "no"', 'as false.'],
    ['P06', [integratedText, 'A guard watches our lamps.'], 'missing', 'as true or false.'],
    [
      'P08',
      [
        materialityText,
        'No risks have materially affected us or are reasonably likely to materially affect us.',
      ],
      '; the text reads as a "no"',
      'as false.',
    ],
  ])('is to be tagged as it reads: %s, %j', (number, fact, answer, value) => {
    const [found] = findingsOf(number, [[engagedFlag, true], fact]);
    expect(found?.message.endsWith(answer)).toBe(true);
    expect(found?.fix?.endsWith(value)).toBe(true);
    const quoted = found?.evidence.some(({ shows }) => shows === 'The text that answers it');
    expect(quoted).toBe(value !== 'as true or false.');
  });
});
