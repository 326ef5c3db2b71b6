import { describe, expect, it } from 'vitest';
import { explain } from '../quote-claims';
import { readStatements } from '../read-statements';
import { integratedFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(integratedFlag).verdict;
}

describe('a text affirms that the processes are integrated if it says that', () => {
  it.each([
    ['they are', 'Our processes are integrated into our overall risk management.'],
    ['they are part', 'Cyber risk is one part of the enterprise risk program of Lanternfish.'],
    [
      'the registrant incorporated them',
      'We have incorporated these processes into our broader risk management system.',
    ],
    [
      'it integrated a long list',
      'Lanternfish has integrated its processes for spotting, weighing and managing cyber risks into its overall risk management framework.',
    ],
    ['they are embedded', 'Cybersecurity is embedded in our enterprise risk management framework.'],
    ['they are aligned', 'Our program aligns with our enterprise risk management.'],
    ['they are integral', 'Managing these risks is integral to our enterprise risk program.'],
    ['they fall under it', 'Cybersecurity falls under our ERM program.'],
    [
      'they belong to risk management',
      'The program is integrated into our risk management system.',
    ],
    ['it includes them', 'Our enterprise risk management program includes cybersecurity risks.'],
    [
      'it includes them in a clause',
      'Our overall risk management framework, which covers cyber risks, is reviewed each year.',
    ],
    [
      'cyber risks are managed through it',
      'Cybersecurity risks are managed through our enterprise risk management program.',
    ],
    [
      'something is done as part of it',
      'As part of our overall risk management, we assess cyber risks.',
    ],
    [
      'they are integrated, and a part for vendors is missing',
      'Our processes are integrated into our overall risk management. We have no process for assessing the cyber risks of vendors.',
    ],
  ])('%s', (_, text) => expect(read(text)).toBe('affirms'));
});

describe('a text denies that the processes are integrated if it says that', () => {
  it.each([
    ['they are not', 'Our cyber processes are not integrated into our overall risk management.'],
    ['they are no part', 'Cybersecurity is not part of our enterprise risk management.'],
    ['none does', 'Our enterprise risk management program does not include cybersecurity.'],
    ['there is no program', 'Lanternfish has not adopted any cybersecurity program.'],
    ['there is none at all', 'There is no cybersecurity program at Lanternfish.'],
    ['none was adopted', 'No cybersecurity policy has been adopted.'],
    [
      'there are no processes',
      'We do no t presently have any processes for assessing cyber risks.',
    ],
    [
      'there is no program, but a plan',
      'We do not have a cybersecurity program, but plan one that will be integrated into our overall risk management.',
    ],
    [
      'there is neither a program nor a formal process',
      'We have adopted no cybersecurity program or formal process for such risks.',
    ],
  ])('%s', (_, text) => expect(read(text)).toBe('denies'));
});

describe('a text neither affirms nor denies that the processes are integrated if it', () => {
  it.each([
    ['denies a robust one', 'We have not yet developed robust cybersecurity processes.'],
    ['denies a formal one', 'We have not adopted a formal cybersecurity program.'],
    ['denies one of its own', 'We have no personnel or processes of our own to manage such risks.'],
    ['denies a formal adoption', 'We have not formally adopted a cybersecurity program.'],
    ['denies full integration', 'The program is not fully integrated into our ERM program.'],
    ['denies formal integration', 'The program is not formally integrated into our ERM program.'],
    [
      'says both',
      'We have no formal cybersecurity program. Cyber risk is part of our overall risk management.',
    ],
    ['plans it', 'Our processes will be integrated into our overall risk management.'],
    ['intends it', 'We intend to integrate the program into our overall risk management.'],
    [
      'strives for it',
      'We have a process and strive to integrate it into our enterprise risk program.',
    ],
    ['demands it', 'Our program should be integrated into our overall risk management.'],
    ['calls for it', 'It is important that processes be integrated into overall risk management.'],
    ['does not place its program', 'We maintain a cybersecurity program.'],
    ['denies one for vendors', 'We have no process for assessing the cyber risks of vendors.'],
  ])('%s', (_, text) => expect(read(text)).toMatch(/open|silent/));

  it.each([
    ['a parent', 'We manage cyber risk in an integrated manner with our holding company.'],
    ['a strategy', 'We integrate cybersecurity into our overall business strategy.'],
    ['a culture', 'Cybersecurity is embedded in our corporate culture.'],
    ['another system', 'Our alarm system is integrated with the general ledger.'],
    ['other controls', 'The plan is integrated with our broader continuity program.'],
    ['management of one risk', 'Testing is a part of our overall cybersecurity risk management.'],
    ['management of vendors', 'Reviews are part of our vendor risk management program.'],
    ['oversight', 'Our board oversees cyber risk as part of its overall risk oversight.'],
    ['a role', 'The board looks at cyber risk as part of its role of overseeing enterprise risk.'],
    ['insurance', 'As part of our overall risk strategy, we carry cyber insurance.'],
    ['activities', 'As part of our risk management process, we test our network.'],
    ['a belief', 'As part of our overall risk management, we recognize that lamps get hacked.'],
    ['an aim', 'As part of our enterprise risk efforts, the Company intends to adopt a program.'],
    ['an adjective', 'We have an integrated cybersecurity risk management program.'],
    ['a heading', 'Managing Cyber Risks and Integrated Overall Risk Management'],
    ['a standard', 'Our program is aligned with the NIST Risk Management Framework.'],
    ['a committee', 'Our enterprise risk management committee considers cyber risks.'],
    [
      'no assurance',
      'We cannot assure you that our program is part of our overall risk management.',
    ],
  ])('names %s', (_, text) => expect(read(text)).toMatch(/open|silent/));
});

it('is quoted with the whole name of what the processes are integrated into', () => {
  const text = 'Our processes are integrated into our overall risk management program.';
  const { decisive } = readStatements([text]).of(integratedFlag);
  expect(decisive.map((claim) => explain(claim, text))).toEqual([
    '“integrated into our overall risk management program”',
  ]);
});
