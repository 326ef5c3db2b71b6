import type { ConceptName } from '@cydkit/taxonomy';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { positionsFlag, reportToBoardFlag } from './flag-names';

function read(flag: ConceptName, text: string): string {
  return readStatements([text]).of(flag).verdict;
}

describe('on responsible positions, a text', () => {
  it.each([
    [
      'names an officer',
      'Our chief information security officer is responsible for assessing these risks.',
      'affirms',
    ],
    ['names an officer by initials', 'The CIO oversees our cybersecurity program.', 'affirms'],
    [
      'names a director of IT',
      'Our program is led by our director of information technology.',
      'affirms',
    ],
    ['names management', 'Our management is responsible for identifying risks.', 'affirms'],
    [
      'names a management committee',
      'Our cybersecurity steering committee is tasked with the response.',
      'affirms',
    ],
    ['names the board only', 'The board of Lanternfish oversees these risks.', 'silent'],
    ['names risk management', 'Our risk management monitors threats.', 'silent'],
  ])('%s', (_, text, verdict) => expect(read(positionsFlag, text)).toBe(verdict));
});

describe('on reports to the board, a text', () => {
  it.each([
    ['affirms them', 'Our CISO reports to the audit committee every quarter.', 'affirms'],
    [
      'affirms them from the board’s side',
      'The board receives regular updates from management on cyber risks.',
      'affirms',
    ],
    [
      'affirms them in the passive',
      'The audit committee is informed by our chief information officer.',
      'affirms',
    ],
    [
      'affirms them, however seldom',
      'Our CISO reports to the committee at least once a year, and once per quarter to the board.',
      'affirms',
    ],
    ['makes them conditional', 'Our CISO reports to the board once an incident is found.', 'open'],
    ['denies them', 'Our CIO does not report to the board of directors.', 'denies'],
    [
      'names a report to another officer',
      'Our CISO reports to the chief executive officer.',
      'silent',
    ],
  ])('%s', (_, text, verdict) => expect(read(reportToBoardFlag, text)).toBe(verdict));
});
