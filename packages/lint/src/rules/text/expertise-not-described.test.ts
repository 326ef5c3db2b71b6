import { expect, it } from 'vitest';
import { lintExample } from '../../../test/support/lint-example';
import { expertise } from '../../concept-names';
import { expertiseNotDescribed } from './expertise-not-described';

function lacksExpertise(text: string): boolean {
  const { findings } = lintExample({ facts: [[expertise, text]] });
  return findings.some(({ rule }) => rule === expertiseNotDescribed.id);
}

it.each([
  'Our treasurer has led our security team for about a year.',
  'Our CFO is informed about the latest developments in cybersecurity.',
  'Our external CISO has expertise in networks.',
  'Our CIO is an expert in networks.',
])('finds nothing in %j', (text) => expect(lacksExpertise(text)).toBe(false));

it.each([
  'Our CIO informs the board about incidents.',
  'We engage external experts to test our lamps and networks.',
  'Our team works with independent cybersecurity experts.',
])('finds %j', (text) => expect(lacksExpertise(text)).toBe(true));
