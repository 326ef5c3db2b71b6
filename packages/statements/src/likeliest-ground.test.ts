import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagedFlag, materialityFlag, reportToBoardFlag } from './flags/flag-names';
import { likeliestGround } from './likeliest-ground';
import { readStatements } from './read-statements';

const yes = 'Our consultants test our network.';
const no = 'We do not engage any consultants.';
const plan = 'We may engage consultants in the future.';
const aside = 'We make lamps.';

function groundOf(answer: boolean, texts: readonly string[], flag = engagedFlag): string | null {
  const ground = likeliestGround(readStatements(texts).of(flag), answer);
  if (ground === null) return null;
  const { block, start, end } = ground.sentence;
  return `${texts[block]?.slice(start, end)} ${ground.says}`;
}

describe('likeliestGround', () => {
  it.each<[string, boolean, string[], string | null]>([
    ['agrees with a yes', true, [aside, `${plan} ${yes}`], `${yes} agrees`],
    ['agrees with a no', false, [plan, `${aside} ${no}`], `${no} agrees`],
    ['prefers the sentence that agrees with a yes', true, [no, yes], `${yes} agrees`],
    ['prefers the sentence that agrees with a no', false, [yes, no], `${no} agrees`],
    ['is a sentence on the subject if none agrees', true, [aside, plan], `${plan} open`],
    ['is the decisive sentence if the text says no', true, [plan, no], `${no} disagrees`],
    ['is the decisive sentence if the text says yes', false, [yes, plan], `${yes} disagrees`],
    ['is null for a silent text', true, [aside], null],
  ])('%s', (_, answer, texts, expected) => {
    expect(groundOf(answer, texts)).toBe(expected);
  });

  it('is open if a sentence denies a part and the text decides nothing', () => {
    const incident = 'We have not experienced a material cybersecurity incident.';
    expect(groundOf(true, [incident], materialityFlag)).toBe(`${incident} open`);
  });

  it('prefers the sentence that denies both limbs', () => {
    const past = 'Cyber risks have not materially affected us.';
    const both =
      'No risks have materially affected us or are reasonably likely to materially affect us.';
    expect(groundOf(false, [past, both], materialityFlag)).toBe(`${both} agrees`);
  });

  it('prefers the sentence that says who reports to the board', () => {
    const informed = 'The board receives a briefing each year.';
    const reports = 'Our CISO reports to the board each quarter.';
    expect(groundOf(true, [informed], reportToBoardFlag)).toBe(`${informed} agrees`);
    expect(groundOf(true, [informed, reports], reportToBoardFlag)).toBe(`${reports} agrees`);
  });

  it('is found at its position in any text', () => {
    const sentence = fc.constantFrom(yes, no, plan, aside, 'not', 'engage consultants');
    fc.assert(
      fc.property(fc.array(fc.array(sentence)), fc.boolean(), (blocks, answer) => {
        const texts = blocks.map((sentences) => sentences.join(' '));
        const reading = readStatements(texts).of(engagedFlag);
        const ground = likeliestGround(reading, answer);
        expect(ground === null).toBe(reading.claims.length === 0);
        if (ground === null) return;
        const { block, start, end } = ground.sentence;
        expect(texts[block]?.slice(start, end).trim()).toHaveLength(end - start);
        expect(ground.claims.length).toBeGreaterThan(0);
      }),
    );
  });
});
