import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { materialityFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(materialityFlag).verdict;
}

describe('a denial of both limbs', () => {
  it.each([
    [
      'of the verbs',
      'Cyber risks have not materially affected us and are not reasonably likely to materially affect us.',
    ],
    [
      'with one negation for both',
      'Cyber risks have not materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'with a parenthesis between the limbs',
      'Such risks have not affected us materially; they have not had, and in our view are not reasonably likely to have, a material adverse effect.',
    ],
    [
      'of the subject',
      'No risks from cybersecurity threats have materially affected, or are reasonably likely to materially affect, Lanternfish.',
    ],
    [
      'of knowledge',
      'We are not aware of any threats that have materially affected us or are reasonably likely to do so.',
    ],
    [
      'of knowledge by "unaware"',
      'Lanternfish is unaware of any incident that has had or is reasonably likely to have a material impact on it.',
    ],
    [
      'of belief',
      'We do not believe that any threats have materially impaired, or are expected to materially impair, our operations.',
    ],
    [
      'of belief without "that"',
      'We do not believe cyber risks have materially affected us or are reasonably likely to materially affect us.',
    ],
    [
      'of findings',
      'In fiscal 2025, we did not identify any threats that materially affected or were reasonably likely to materially affect us.',
    ],
    [
      'of experience',
      'We have never experienced an incident that has materially affected or is likely to affect our results.',
    ],
    [
      'by "none"',
      'We see attempts each day, none of which has materially affected, or is reasonably likely to materially affect, our business.',
    ],
    [
      'in two sentences',
      'Cyber risks have not materially affected us. We do not believe that they are reasonably likely to materially affect us.',
    ],
    [
      'after a concession',
      'While no company is safe, we are not aware of any risks that have materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'after a sentence of doubt',
      'There can be no assurance that our defences will hold. We know of no risks that have materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'before a warning',
      'No threat has materially affected us or is reasonably likely to materially affect us, but we cannot guarantee that future attacks will not materially affect us.',
    ],
    [
      'before a reference',
      'We know of no threats that have materially affected or are reasonably likely to materially affect us. See Item 1A, “Attacks could materially affect us.”',
    ],
    [
      'with a date before it',
      'As of the date of this report, we do not believe that any risks, including as a result of previous incidents, have materially affected us, our strategy, or our results, or are reasonably likely to.'.replace(
        'likely to.',
        'likely to do so.',
      ),
    ],
    [
      'across a page break',
      'We are not aware of any risks that have materially\naffected or are reasonably likely to materially affect us.',
    ],
    [
      'without apostrophes and with fused words',
      'We didnotidentify any risks that have materially affected or are reasonably likely to materially affect the Companys business.',
    ],
    [
      'after a heading on the same line',
      'Our Assessment We have found no threats that have materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'after a ballot box',
      'Yes ☐ No ☒ No cyber risks have materially affected us or are reasonably likely to materially affect us.',
    ],
    [
      'of one incident and of all others',
      'This incident has not materially affected us. We know of no other risks that have materially affected or are reasonably likely to materially affect us.',
    ],
  ])('%s', (_, text) => expect(read(text)).toBe('denies'));
});

/** `No risk has materially affected us or is reasonably likely to materially affect us.` */
const neither = 'has materially affected us or is reasonably likely to materially affect us';

describe('a denial with an exception, a doubt or another subject', () => {
  it.each([
    `Outside of the May attack, no risk ${neither}.`,
    `Setting aside the May attack, no risk ${neither}.`,
    `Barring the May attack, no risk ${neither}.`,
    `In addition to those in Item 1A, there is no risk that ${neither}.`,
    `We know of no risk that we have not disclosed that ${neither}.`,
    `We have not identified any additional risk that ${neither}.`,
    `There is no undisclosed risk that ${neither}.`,
    `Until the May attack, no risk ${neither}.`,
    `Prior to that ransomware attack, we knew of no risk that ${neither}.`,
    `No single risk ${neither}.`,
    `We do not dispute that the risk ${neither}.`,
    `That we keep silent does not indicate that a risk ${neither}.`,
    `It would be wrong to conclude that no risk ${neither}.`,
    'Our vendors have not been materially affected by, and are not reasonably likely to be materially affected by, cyber risks.',
  ])('does not deny both limbs: %s', (text) => expect(read(text)).not.toBe('denies'));

  it.each([
    `Prior to the date of this report, no incident ${neither}.`,
    `We have had no breach or any additional incident that ${neither}.`,
    `We have had no breach or other incident that ${neither}.`,
    'We have not been materially affected by attacks on vendors and are not reasonably likely to be materially affected by such risks.',
  ])('is distinguished from a full one: %s', (text) => expect(read(text)).toBe('denies'));
});

describe('a text that leaves a limb open', () => {
  it.each([
    ['denies the past only', 'To date, no cyber risks have materially affected us.'],
    [
      'denies the likely only',
      'We do not believe that any cyber risks are reasonably likely to materially affect us.',
    ],
    [
      'denies the past and warns of the future',
      'Cyber risks have not materially affected us but may materially affect us in the future.',
    ],
    [
      'denies the past and gives no assurance',
      'Incidents have not materially affected us. There can be no assurance that they will not.',
    ],
    [
      'denies the past in words of the likely',
      'No incident of last year is reasonably likely to have had a material effect.',
    ],
    [
      'speaks of a case',
      'Cyber risks have not materially affected us. If realized, they are reasonably likely to materially affect us.',
    ],
    [
      'asks',
      'We assess whether any threats have materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'refers',
      'For a description of the risks that are reasonably likely to materially affect us, see Item 1A.',
    ],
    [
      'refers to a title that denies',
      'See Item 1A, “No threats have materially affected us or are reasonably likely to materially affect us.”',
    ],
    [
      'leaves out a case',
      'Other than the March incident, we know of no risks that have materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'leaves out what is described elsewhere',
      'Except as described below, no threats have materially affected or are reasonably likely to materially affect us.',
    ],
    [
      'speaks of one incident',
      'This incident has not materially affected us and is not reasonably likely to materially affect us.',
    ],
    [
      'negates a negation',
      'We do not believe that cyber risks have not materially affected us or that none are likely to.',
    ],
    [
      'gives no assurance',
      'We cannot assure you that risks have not materially affected us or are not reasonably likely to materially affect us.',
    ],
    [
      'names what is escalated',
      'Incidents that have materially affected or are reasonably likely to materially affect us are reported to the board.',
    ],
    ['ranks threats', 'Threats that are more likely to have a material impact rank first.'],
    [
      'is cut out of a question',
      'threats have materially affected or are reasonably likely to materially affect us',
    ],
    [
      'denies incidents and what is likely',
      'We have not experienced a material cybersecurity incident, and we are not aware of any risks that are reasonably likely to materially affect us.',
    ],
    ['knows of no incident', 'We have not experienced any material cybersecurity incidents.'],
    ['says both', 'The incident materially affected us. No risks have materially affected us.'],
    [
      'speaks of one risk among many by "not only"',
      'Such risks affect not only the sponsor and could materially affect us.',
    ],
  ])('%s', (_, text) => expect(['open', 'silent']).toContain(read(text)));
});

describe('an affirmation', () => {
  it.each([
    ['of the past', 'The incident materially affected our results for the quarter.'],
    [
      'of the past in the passive',
      'Our results have been materially affected by the attack of May.',
    ],
    [
      'of the past by its effect',
      'In June, the attack had a material adverse effect on our sales.',
    ],
    ['of the likely', 'We believe that cyber risks are reasonably likely to materially affect us.'],
    [
      'of an incident encountered',
      'We have experienced an incident that has materially affected our operations.',
    ],
    [
      'next to a denial of the other limb',
      'No incident has materially affected us, but risks are reasonably likely to materially affect our results.',
    ],
  ])('%s', (_, text) => expect(read(text)).toBe('affirms'));

  it('is not found where the cause is named only in the next clause', () => {
    const text =
      'Inflation has materially affected our results of operations, and cyber threats remain.';
    expect(read(text)).not.toBe('affirms');
  });

  it('is not found in the wording of another rule', () => {
    const text =
      'No changes have materially affected our internal control over financial reporting.';
    expect(read(text)).toBe('silent');
  });
});

describe('incidents', () => {
  function incidents(text: string): string[] {
    const { claims } = readStatements([text]).of(materialityFlag);
    return claims.filter(({ limb }) => limb === 'incident').map(({ says }) => says);
  }

  it.each([
    'We are unaware of any significant breach at our plants.',
    'We have not experienced any cybersecurity threats in the past.',
    'Lanternfish has never encountered any such threats.',
  ])('are denied: %s', (text) => expect(incidents(text)).toEqual(['fails']));

  it('are not denied where only threats of a kind are', () => {
    const text = 'We have not encountered any threats that are likely to materially affect us.';
    expect(incidents(text)).toEqual([]);
  });
});
