import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { materialityFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(materialityFlag).verdict;
}

const denial =
  'No threats have materially affected or are reasonably likely to materially affect us.';

describe('a denial of both limbs', () => {
  it.each([
    'Should they materialise, such risks are reasonably likely to materially affect us.',
    'Were an attack to succeed, it is reasonably likely to have a material effect on us.',
    'A successful attack on our plant is reasonably likely to materially affect our results.',
    'There are threats which, when exploited, are reasonably likely to materially disrupt our business.',
    'An attack would be reasonably likely to have a material effect on us if our defences failed.',
    'The risks that are reasonably likely to materially affect us are described in Item 1A.',
    'Item 1A (“Risk Factors”) describes risks that are reasonably likely to materially affect us.',
    'To the extent that they materialize, our cyber risks are reasonably likely to materially affect us.',
    'We face threats that, in the event of a breach, are reasonably likely to materially affect us.',
    'We face threats that, if realized, would materially affect us.',
    'We face threats that if realised would have a material effect on our results.',
    'Our cyber risks would, if they materialize, have a material adverse effect on us.',
    'We face threats that if realized are reasonably likely to materially affect us.',
  ])('is open next to a reservation: %s', (text) => {
    expect(read(`${denial} ${text}`)).toBe('open');
    expect(read(`${text} ${denial}`)).toBe('open');
  });

  it.each([
    'Future attacks could materially affect us. For more on these risks, see Item 1A.',
    'If an incident is reasonably likely to materially affect us, we call the board.',
    'Incidents that are reasonably likely to materially affect us are escalated to the board.',
  ])('is plain next to a warning or a process: %s', (text) => {
    expect(read(`${denial} ${text}`)).toBe('denies');
    expect(read(`${text} ${denial}`)).toBe('denies');
  });

  it.each([
    'Other than as described in Item 1A, we know of no risks that have materially affected or are reasonably likely to materially affect us.',
    'Other than as set forth under the heading “Hackers may sink our lamps” in our risk factors, we are not aware of any threats that have materially affected or are reasonably likely to materially affect us.',
    'Except as disclosed in Note 12, no threats have materially affected or are reasonably likely to materially affect us.',
    'Save for the breach of May, no threats have materially affected or are reasonably likely to materially affect us.',
    'We are not aware of any threats that have materially affected or are reasonably likely to materially affect us, except as discussed in Item 1A.',
    'We are not aware of any threats, apart from the May breach, that have materially affected or are reasonably likely to materially affect us.',
    'With the exception of the events in Note 3, we do not believe that threats have materially affected or are reasonably likely to materially affect us.',
    'Unless described in Item 1A, no threats have materially affected or are reasonably likely to materially affect us.',
  ])('is open with an exception: %s', (text) => expect(read(text)).toBe('open'));

  it.each([
    'We have not experienced any incident that has materially affected us, nor do we expect that any will materially affect us.',
    'Our operations were not materially impacted by cyber threats, and we do not anticipate that they will materially impact us.',
    'We have not been materially affected by cyber risks, and such risks are unlikely to materially affect us.',
    'Cyber threats have not materially affected us and are not, in our judgment, reasonably likely to do so.',
    'Cyber threats have not materially affected us, and we consider it unlikely that they will materially affect us.',
    'Cyber threats have not materially affected us. The likelihood that such threats will materially affect us is remote.',
    'Cyber threats have had no significant impact on us and are not expected to have a significant impact on us.',
    'No cyber risks, if any, have materially affected us, nor are any reasonably likely to materially affect us.',
    'As applicable, no cyber risks have materially affected us or are reasonably likely to materially affect us.',
    'Neither past incidents nor current threats have materially affected, or are reasonably likely to materially affect, our results.',
    'There have been zero incidents that materially affected us or are reasonably likely to materially affect us.',
    'Cyber risks did not materially affect us in 2025, nor do we believe that they are reasonably likely to in the future, materially or otherwise.',
    'We know of no risks that have materially affected us or are reasonably likely to; however, if our defences fail, attacks could materially affect us.',
  ])('is recognized: %s', (text) => expect(read(text)).toBe('denies'));

  it.each([
    'We have not had a material cybersecurity incident, and cyber risks are not reasonably likely to materially affect us.',
    'We have never had a breach. We do not believe that threats are reasonably likely to materially affect us.',
  ])('is not a denial of incidents: %s', (text) => expect(read(text)).toBe('open'));
});

describe('an effect', () => {
  it.each([
    'There were no incidents in 2025 that interrupted our plants, led to losses of data, or otherwise had a material impact on our results.',
    'We had zero incidents that interrupted our plants or otherwise had a material impact on our results.',
    'In 2025, no incident (i) interrupted our plants; (ii) led to losses of data; or (iii) otherwise had a material impact on our results.',
    'An attack could interrupt our plants, and have a material adverse effect on our results.',
    'An attack could interrupt our plants, the delivery of lamps to shops and homes across all of the states in which we sell them, and have a material adverse effect on our results.',
    'We recognize that attacks could materially affect us.',
    'We acknowledge that cyber risks may have materially affected us.',
    'Cybersecurity threats, including as a result of previous incidents, have materially affected or are reasonably likely to materially affect us.',
    'threats have materially affected us.',
    'The incident materially affected our business',
    'The attack on a payroll provider materially affected its customers.',
    'We restore materially affected systems after an incident.',
    'The board is made aware of incidents with a material impact.',
    'Attackers may cause our business to be materially affected.',
    'We have insurance and cyber incidents may materially affect us.',
    'Our systems were disrupted and attacks may materially affect us.',
    'The incident of May did not disrupt sales; or otherwise had a material effect on us.',
    'Nothing in 2025 – no breach, no outage – has had a material effect on us.',
    'A successful attack is reasonably likely to materially affect us.',
    'Cyber incidents at other lamp makers have materially affected their results.',
    'A growing number of attacks on companies has caused outages and resulted in material damage to trust.',
    'Other companies have suffered cyberattacks that had a material adverse effect on results.',
    'Many industries, including ours, have been materially affected by ransomware attacks.',
    'Our tests identified significant effects of a simulated attack.',
    'There is a reasonably likely risk of such attacks on others.',
  ])('is not affirmed: %s', (text) => expect(read(text)).not.toBe('affirms'));

  it.each([
    'The breach of May significantly affected our results.',
    'As previously reported, the incident materially affected our business operations.',
    'We believe that the attack has had and will continue to have a material adverse effect on our results.',
    'Our business and results of operations have been materially and adversely affected by the ransomware attack.',
    'The cyberattack resulted in a material adverse effect on our financial condition.',
    'While we have insurance, the May incident had a material impact on our revenue.',
    'We face threats that are reasonably likely to materially affect us.',
    'Attacks on our suppliers have had a material adverse effect on our results.',
    'Although no customer data was taken, the attack materially disrupted our operations.',
  ])('is affirmed: %s', (text) => expect(read(text)).toBe('affirms'));
});

describe('a general warning about attacks', () => {
  it.each([
    'We face threats that, if realized, could materially affect us.',
    'A successful attack would materially affect us.',
    'We describe whether and how such risks have materially affected or are reasonably likely to materially affect us under the heading Risk Factors.',
    'See Item 1A for a discussion of how cyber risks may materially affect us.',
  ])('leaves a denial beside it as it is: %s', (text) => {
    expect(read(`${denial} ${text}`)).toBe('denies');
    expect(read(`${text} ${denial}`)).toBe('denies');
  });
});

describe('past effects', () => {
  const likely = 'None are reasonably likely to materially affect us.';

  it.each([
    'We have not observed any significant effects of cyber threats on our business.',
    'We have never seen a material impact from an incident.',
    'To date, we have not identified any material effects of cyber risks.',
    'Our results and condition have not, to date, been affected by risks from cybersecurity threats.',
    'No cyber threats have affected our results of operations.',
    'Such risks have not adversely affected our business.',
    'We have not experienced material losses or other material consequences from incidents.',
    'We have not detected any significant compromise, loss of data or material financial losses.',
  ])('are denied: %s', (text) => expect(read(`${text} Cyber risks: ${likely}`)).toBe('denies'));

  it.each([
    'The outage has not affected our business.',
    'Our systems have not been affected by cyber incidents.',
    'We have not been affected by the attack of May.',
    'Cyber incidents have not affected our customers.',
    'We have not experienced material losses from incidents.',
    'We have not detected a significant compromise of our systems.',
  ])('are not denied at large: %s', (text) =>
    expect(read(`${text} Cyber risks: ${likely}`)).toBe('open'),
  );
});

it('likely effects are denied as a risk of those that were named', () => {
  const past = 'Cyber risks have not materially affected us.';
  for (const text of [
    'We do not believe that there is a reasonably likely risk of such effects.',
    'There is no reasonably likely risk of these issues.',
    'We see no reasonable likelihood of such effects.',
  ])
    expect(read(`${past} ${text}`)).toBe('denies');
});
