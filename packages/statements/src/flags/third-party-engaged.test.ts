import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { engagedFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(engagedFlag).verdict;
}

describe('on the engagement of third parties, a text', () => {
  it.each([
    [
      'denies it',
      'We do not engage any assessors, consultants, auditors or other third parties.',
      'denies',
    ],
    [
      'denies it for the present',
      'Lanternfish does not currently engage third parties for such processes.',
      'denies',
    ],
    [
      'denies it for the past',
      'We have not hired third-party firms to audit our controls.',
      'denies',
    ],
    [
      'denies it as the last of several',
      'We have not yet conducted comprehensive tests or engaged outside consultants.',
      'denies',
    ],
    [
      'denies it and plans it',
      'We do not engage any consultants, but may do so in the future.',
      'denies',
    ],
    [
      'denies it and allows for it from time to time',
      'We have not engaged consultants. We may from time to time engage third parties to assist us.',
      'denies',
    ],
    [
      'denies it but will seek help if needed',
      'We do not engage any consultants. Where necessary, we will consult with external advisers.',
      'denies',
    ],
    [
      'denies it and hosts its data elsewhere',
      'We rely on third parties for cloud hosting but do not engage any assessors or consultants.',
      'denies',
    ],
    [
      'denies it and watches its vendors',
      'We do not engage consultants. We assess the risks of our third-party service providers.',
      'denies',
    ],
    [
      'denies it without an apostrophe',
      'The Company doesnt engage any third parties for its processes.',
      'denies',
    ],
    ['denies it in general', 'We do not generally engage consultants for these processes.', 'open'],
    [
      'denies it with one exception',
      'We do not engage any third parties other than our auditor.',
      'open',
    ],
    [
      'denies it next to a provider',
      'We do not engage auditors. A managed security service provider watches our network.',
      'open',
    ],
    [
      'denies it next to a provider of something like security',
      'We do not engage assessors. Our outsourced IT provider reports to our treasurer.',
      'open',
    ],
    [
      'denies it and may hire a provider',
      'We do not engage assessors. We may hire an outside IT provider next year.',
      'denies',
    ],
    ['only names a provider of IT', 'Our third-party IT provider hosts our e-mail.', 'open'],
    ['allows for it', 'We may engage consultants to test our systems.', 'open'],
    ['plans it', 'We intend to engage an outside consultant next year.', 'open'],
    ['makes it conditional', 'If an incident occurs, we engage forensic consultants.', 'open'],
    ['affirms it', 'We engage independent consultants to test our defences.', 'affirms'],
    ['affirms it as needed', 'As needed, we use outside firms to assess our controls.', 'affirms'],
    ['affirms it in the passive', 'Our network is monitored by a third-party firm.', 'affirms'],
    [
      'affirms it by a penetration test',
      'A third-party penetration test is part of each year.',
      'affirms',
    ],
    [
      'affirms it next to a denial of something else',
      'Lanternfish has no IT department and engages third-party providers to watch its network.',
      'affirms',
    ],
    [
      'says nothing about it by naming vendors',
      'Risks from our use of third-party vendors are high.',
      'silent',
    ],
    [
      'says nothing about it by naming internal auditors',
      'Our internal audit team reviews access rights.',
      'silent',
    ],
  ])('%s', (_, text, verdict) => expect(read(text)).toBe(verdict));
});

describe('on engagement, a sentence', () => {
  it.each([
    // Some are engaged.
    ['We do not engage any third party without first having it assess our security.', 'open'],
    ['We have never failed to engage cybersecurity consultants for our yearly test.', 'open'],
    ['We have not terminated our engagement of cybersecurity consultants.', 'open'],
    ['No third parties are engaged for cybersecurity without the consent of our officer.', 'open'],
    ['We do not directly engage cybersecurity consultants.', 'open'],
    ['We are not required to engage cybersecurity consultants.', 'open'],
    ['We have not engaged any additional cybersecurity consultants.', 'open'],
    ['Until this year, we did not engage third parties for our cybersecurity processes.', 'open'],
    ['We engage no auditors or any additional third parties for cybersecurity.', 'denies'],
    // Denials.
    ['We have not yet engaged any outside firm to assess our cybersecurity program.', 'denies'],
    ['Lanternfish did not engage consultants or auditors for these processes in 2024.', 'denies'],
    ['No third parties are engaged to manage our cybersecurity risks.', 'denies'],
    ['No consultants have been engaged to test our controls.', 'denies'],
    ['We manage these risks ourselves, without the assistance of outside consultants.', 'denies'],
    ['Neither we nor our subsidiaries use external assessors or auditors.', 'denies'],
    ['We have not hired an outside expert to review our security controls.', 'denies'],
    ['At present, we do not use third-party providers to monitor our network security.', 'denies'],
    ['We have no outside consultants, assessors or auditors for cybersecurity.', 'denies'],
    ['There are no third parties engaged to assess our cybersecurity risks.', 'denies'],
    [
      'Our processes are run internally without the involvement of third-party consultants.',
      'denies',
    ],
    ['We do not use third-party service providers in relation to cybersecurity.', 'denies'],
    ['Our cybersecurity processes do not involve third parties such as assessors.', 'denies'],
    [
      'Engagement of Third Parties on Risk Management We do not engage consultants or other third parties.',
      'denies',
    ],
    // Another negation.
    ['We do not intend to engage consultants.', 'silent'],
    [
      'We do not have security experts and therefore retain outside security consultants.',
      'affirms',
    ],
    ['We do not have security experts and rely on outside security consultants.', 'affirms'],
    ['We engage consultants, who have not identified any gap.', 'affirms'],
    // Other times, or other third parties.
    ['We do not engage third parties unless an incident occurs.', 'open'],
    ['We do not engage third parties on a regular basis.', 'open'],
    ['Our auditors have not been engaged to audit our cybersecurity controls.', 'open'],
    ['Consultants have not been engaged to assess our controls.', 'denies'],
    ['Our consultants have not found a gap.', 'silent'],
    // A limited purpose or kind of service.
    ['We do not engage third parties to host our data.', 'silent'],
    ['We do not use third-party vendors to run our lamp shops.', 'silent'],
    ['We do not engage third parties for penetration tests.', 'open'],
    ['We have not engaged consultants to train our staff in phishing.', 'open'],
    ['We do not retain a forensic firm for incident response.', 'open'],
    ['We do not use third-party software.', 'silent'],
    ['We do not rely on third-party cloud solutions.', 'silent'],
    ['Our controls have not been tested by an independent auditor.', 'open'],
    ['We have not had our network security audited by a third party.', 'open'],
    // Something remains.
    ['We do not rely solely on third parties to manage our cybersecurity risks.', 'open'],
    ['We do not rely heavily on outside consultants.', 'open'],
    ['We have not wholly outsourced our security to outside firms.', 'open'],
    ['We do not exclusively use external consultants to assess our risks.', 'open'],
    ['Apart from a yearly test, we engage no outside consultants.', 'open'],
    [
      'With the exception of our auditor, no third parties are engaged for these processes.',
      'open',
    ],
    ['For risks that cannot be outsourced, we rely on independent consultants.', 'affirms'],
    // Plans and possibilities.
    ['We anticipate engaging a third-party firm to assess our security controls.', 'open'],
    ['We are considering hiring an outside security consultant.', 'open'],
    ['We have begun discussions with two firms on engaging outside security consultants.', 'open'],
    ['We plan on retaining independent assessors.', 'open'],
    ['We may from time to time engage third parties to assess our cybersecurity risks.', 'open'],
    ['The committee has the authority to retain independent consultants.', 'open'],
    ['We will engage consultants if we are attacked.', 'open'],
    [
      'We may engage experts, assessors, consultants, and auditors to evaluate our controls.',
      'open',
    ],
    [
      'We may hire law firms, forensic firms, and outside consultants to assess our network.',
      'open',
    ],
    ['We could retain outside experts, including assessors, and auditors to test them.', 'open'],
    ['We do not engage experts, consultants, and auditors to evaluate our controls.', 'denies'],
    [
      'We engage experts, assessors, consultants, and auditors to evaluate our controls.',
      'affirms',
    ],
    [
      'We do not employ a security officer of our own, and have outside consultants to monitor our network.',
      'affirms',
    ],
    ['This includes considering the engagement of outside cybersecurity experts.', 'open'],
    ['We are exploring the use of an external cybersecurity consultant.', 'open'],
    ['Our board considers the future retention of independent security advisers.', 'open'],
    ['We are weighing the benefits of engaging independent assessors.', 'open'],
    ['When considering the use of a new tool, we engage outside consultants.', 'affirms'],
    // What managers know to do.
    [
      'Our officers have expertise in logistics and managing relationships with outside security experts.',
      'silent',
    ],
    [
      'Our managers are skilled in law, oversight of third-party providers and managing relationships with outside cybersecurity experts.',
      'silent',
    ],
    ['Ms. Olm has experience in working with outside auditors.', 'silent'],
    ['Having little expertise in cybersecurity, we rely on outside security experts.', 'affirms'],
    ['We rely on the experience of external cybersecurity consultants.', 'affirms'],
    // Affirmations.
    ['Penetration tests are performed by an outside firm.', 'affirms'],
    ['Our controls are reviewed each year by independent assessors.', 'affirms'],
    ['Vulnerability scans are carried out by a third-party specialist.', 'affirms'],
    ['Where appropriate, we engage outside advisers to test our defences.', 'affirms'],
    [
      'As applicable, we use external service providers to assess our security controls.',
      'affirms',
    ],
    [
      'When management deems it necessary, we consult with external cybersecurity specialists.',
      'affirms',
    ],
    ['We assess our risks with the assistance of external consultants.', 'affirms'],
    ['We work in collaboration with outside cybersecurity advisers to assess threats.', 'affirms'],
    ['Lanternfish leverages an outsourced security operations center.', 'affirms'],
    ['An MSSP monitors our network around the clock.', 'affirms'],
    ['We have retained a virtual chief information security officer.', 'affirms'],
    ['Our vCISO reports to the board.', 'affirms'],
    ['We use a managed detection and response provider.', 'affirms'],
    [
      'Our processes include the following: engaging consultants to test our systems; training.',
      'affirms',
    ],
    ['We are supported by a third-party IT firm, which monitors our network security.', 'affirms'],
    ['Our third-party cybersecurity firm reports to our treasurer.', 'affirms'],
    ['We undergo independent audits of our information security controls.', 'affirms'],
    ['External firms conduct penetration tests of our network.', 'affirms'],
    [
      'We have a third-party consultant who, from time to time, evaluates our cybersecurity risks.',
      'affirms',
    ],
    ['We rely on penetration testing with a third party each spring.', 'affirms'],
    ['We test our security posture both internally and with outside vendors.', 'affirms'],
    [
      'Our program is subject to yearly audits of its security by an outside audit firm.',
      'affirms',
    ],
    ['We incorporate third-party expertise in the testing of our security.', 'affirms'],
    ['The Company engages third parties to conduct such testing.', 'affirms'],
    [
      'We have engagements with incident response experts outside the company, including external consultants.',
      'affirms',
    ],
    ['The board receives briefings from outside cybersecurity experts.', 'affirms'],
    ['We have a third-party operated security operations center.', 'affirms'],
    // Headings.
    ['Engagement of Third Parties', 'open'],
    ['Engagement of Consultants We may hire some later.', 'open'],
    ['Use of third-party consultants to assess risks', 'open'],
    ['Engagement of outside consultants: We do not engage any consultants.', 'denies'],
    // Suppliers as a risk.
    ['We have no formal IT vendor risk management framework.', 'silent'],
    ['The attack did not reach the systems used by healthcare providers.', 'silent'],
    ['Our assessments cover our agreements with third-party vendors.', 'silent'],
    // Careers, and what customers and suppliers do.
    ['She worked as a cybersecurity consultant and managed security audits.', 'silent'],
    ['He was an auditor at a consulting firm and led security reviews.', 'silent'],
    ['Our customers use third-party auditors to assess our security.', 'silent'],
    ['The controls of our vendors are tested by independent auditors.', 'silent'],
    // Others than third parties, and others who engage.
    ['Our internal auditors review our controls.', 'silent'],
    ['Controls are tested by our internal auditor.', 'silent'],
    [
      'Our independent registered public accounting firm audits our financial statements.',
      'silent',
    ],
    ['We engage an auditor to audit our financial statements.', 'silent'],
    ['Our customers engage auditors to examine us.', 'silent'],
    ['Our suppliers must engage independent auditors.', 'silent'],
    ['Our systems are used by employees, consultants and contractors.', 'silent'],
    ['Data maintained by third parties could be lost.', 'silent'],
    ['We use third-party security scoring data to rate our lamps.', 'silent'],
    ['We work with our vendors to ensure their compliance with our security standards.', 'silent'],
  ])('%j %s', (text, verdict) => expect(read(text)).toBe(verdict));
});
