import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagedFlag, materialityFlag, reportToBoardFlag } from './flags/names';
import { likeliestGround } from './ground';
import { readStatements } from './statements';

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

describe('the likeliest ground', () => {
  it.each<[string, boolean, string[], string | null]>([
    ['says what the answer says', true, [aside, `${plan} ${yes}`], `${yes} agrees`],
    ['says so for a no, too', false, [plan, `${aside} ${no}`], `${no} agrees`],
    ['is the one that says so, where another says otherwise', true, [no, yes], `${yes} agrees`],
    [
      'is the one that says so for a no, where another says otherwise',
      false,
      [yes, no],
      `${no} agrees`,
    ],
    ['is one on the matter, where none says so', true, [aside, plan], `${plan} open`],
    ['is the one that decides, where the text says otherwise', true, [plan, no], `${no} disagrees`],
    ['says otherwise of a no, too', false, [yes, plan], `${yes} disagrees`],
    ['is none of a text that is silent', true, [aside], null],
  ])('%s', (_, answer, texts, expected) => {
    expect(groundOf(answer, texts)).toBe(expected);
  });

  it('is open where a sentence says otherwise of a part, and the text decides nothing', () => {
    const incident = 'We have not experienced a material cybersecurity incident.';
    expect(groundOf(true, [incident], materialityFlag)).toBe(`${incident} open`);
  });

  it('of a denial of two limbs is the sentence that denies both', () => {
    const past = 'Cyber risks have not materially affected us.';
    const both =
      'No risks have materially affected us or are reasonably likely to materially affect us.';
    expect(groundOf(false, [past, both], materialityFlag)).toBe(`${both} agrees`);
  });

  it('of reports to the board is the sentence that says who reports, where one does', () => {
    const informed = 'The board receives a briefing each year.';
    const reports = 'Our CISO reports to the board each quarter.';
    expect(groundOf(true, [informed], reportToBoardFlag)).toBe(`${informed} agrees`);
    expect(groundOf(true, [informed, reports], reportToBoardFlag)).toBe(`${reports} agrees`);
  });

  it('stands in the text where it says so, whatever the text', () => {
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
