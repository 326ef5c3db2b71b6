import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { oversightFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(oversightFlag).verdict;
}

describe('on the oversight of providers, a text', () => {
  it.each([
    [
      'denies it',
      'We do not have processes to oversee and identify risks from our third-party service providers.',
      'denies',
    ],
    [
      'denies its reach',
      'Our processes do not extend to the oversight of our third-party service providers.',
      'denies',
    ],
    [
      'says nothing about it by leaving processes to a sponsor',
      'Our sponsor runs all systems for us, and we have no processes of our own.',
      'silent',
    ],
    [
      'denies any program',
      'Lanternfish has adopted no cybersecurity program and no formal process.',
      'denies',
    ],
    [
      'affirms it for risks of relying on them',
      'Each spring we assess our cyber risks, including risks relating to our reliance on third parties.',
      'affirms',
    ],
    [
      'affirms it for risks of working with them',
      'We manage cybersecurity risks arising from working with vendors.',
      'affirms',
    ],
    [
      'affirms it for third parties and vendors',
      'Our program includes managing third-party and vendor cybersecurity risks.',
      'affirms',
    ],
    [
      'says nothing about it by naming helpers',
      'We manage our cybersecurity risks in reliance on outside providers.',
      'silent',
    ],
    [
      'leaves to the future what it will demand',
      'We will require that our suppliers report cybersecurity incidents to us.',
      'open',
    ],
    [
      'denies formal processes but describes actual ones',
      'We have no formal process. We assess the security of our vendors before we sign.',
      'affirms',
    ],
    [
      'denies it for some',
      'We do not assess all of our vendors. We review the practices of our critical suppliers.',
      'affirms',
    ],
    [
      'affirms it',
      'We oversee and identify risks from threats associated with our use of third-party service providers.',
      'affirms',
    ],
    ['affirms it by diligence', 'Vendor due diligence precedes each contract.', 'affirms'],
    ['affirms it by contract', 'We require our service providers to report incidents.', 'affirms'],
    [
      'says nothing about it by naming experts who help an officer',
      'Although our treasurer does not have direct cybersecurity expertise gained by study, her years in our management team and overseeing enterprise risks, which includes working as needed with third-party security experts, help her to judge threats.',
      'silent',
    ],
    [
      'denies it together with expertise',
      'We have no cybersecurity expertise, staff or processes to oversee risks from third-party vendors.',
      'denies',
    ],
    [
      'says nothing about it by naming a managed provider',
      'Our managed service provider watches our network.',
      'silent',
    ],
  ])('%s', (_, text, verdict) => expect(read(text)).toBe(verdict));
});

describe('on oversight, a sentence', () => {
  it.each([
    // Denials.
    [
      'We do not oversee or identify cybersecurity risks from our use of service providers.',
      'denies',
    ],
    [
      'Lanternfish has no processes to identify risks associated with third-party service providers.',
      'denies',
    ],
    ['We do not currently evaluate the cybersecurity risks of our vendors.', 'denies'],
    ['Our program does not include oversight of the security of our vendors.', 'denies'],
    ['We have no cybersecurity program.', 'denies'],
    ['We have not adopted any processes for assessing cybersecurity risks.', 'denies'],
    // A lesser one, or a part.
    ['We have no cybersecurity processes of our own and rely on our sponsor.', 'open'],
    ['We have no formal process to assess the security of our vendors.', 'open'],
    ['We do not have a separate program to oversee risks from our vendors.', 'open'],
    ['We have not adopted a formal cybersecurity program.', 'silent'],
    ['We have no standalone cybersecurity program.', 'silent'],
    ['We have no specific cybersecurity program.', 'silent'],
    ['We do not have a cybersecurity program certified by a third party.', 'open'],
    ['We do not have a cybersecurity program that covers our vendors.', 'open'],
    ['We do not audit our vendors.', 'open'],
    ['We do not require our vendors to report incidents.', 'open'],
    ['We do not review SOC reports of our vendors.', 'open'],
    ['We do not assess all of our vendors.', 'open'],
    ['We do not solely assess our own systems but also evaluate our vendors.', 'affirms'],
    // Programs of others, or of one kind.
    ['Some of our vendors do not have a cybersecurity program.', 'silent'],
    ['Many small companies have no cybersecurity program.', 'silent'],
    ['Neither we nor our parent has adopted a cybersecurity program.', 'denies'],
    ['We have no vendors and have not adopted any cybersecurity program.', 'denies'],
    ['We have not adopted a cybersecurity program based on a standard.', 'open'],
    ['We have not changed our processes to oversee our suppliers.', 'open'],
    [
      'The fund has adopted no cybersecurity processes, and relies on those of its manager.',
      'open',
    ],
    [
      'The fund has no cybersecurity program; it relies on the cybersecurity program of its manager.',
      'open',
    ],
    [
      'We have no cybersecurity program, although we rely on the digital technologies of others.',
      'denies',
    ],
    ['We do not have a fully developed process to oversee our suppliers.', 'open'],
    // Risks, not processes.
    ['We may not adequately assess the risks of our vendors.', 'open'],
    ['We cannot monitor the security of our vendors.', 'silent'],
    ['Our ability to monitor our vendors is limited.', 'silent'],
    ['We do not control our vendors.', 'silent'],
    ['We have not identified risks from incidents at third parties that have harmed us.', 'silent'],
    [
      'That we follow this standard does not mean that we oversee all risks of our vendors.',
      'open',
    ],
    // Affirmations.
    ['We annually perform a risk assessment of our third-party service providers.', 'affirms'],
    ['We assess the security of suppliers before we engage them.', 'affirms'],
    ['We evaluate our security vendors’ price lists.', 'silent'],
    ['Vendors are assessed before we engage them.', 'affirms'],
    ['Our key suppliers are subject to a security review.', 'affirms'],
    ['Third-party service providers must be vetted by our security team.', 'affirms'],
    ['We obtain and review SOC 2 reports of our cloud providers.', 'affirms'],
    [
      'We send security questionnaires to our vendors; we ask for questionnaires from all vendors.',
      'affirms',
    ],
    ['We conduct due diligence on new vendors and monitor them afterwards.', 'affirms'],
    ['Our agreements with vendors require notice of incidents.', 'affirms'],
    ['Vendors are contractually required to protect our data.', 'affirms'],
    ['We impose contractual obligations on our suppliers.', 'affirms'],
    ['We maintain a third-party risk management program.', 'affirms'],
    [
      'Our officers evaluate the cybersecurity practices of each vendor before engagement.',
      'affirms',
    ],
    ['As appropriate, we monitor the security posture of our critical vendors.', 'affirms'],
    ['Risks associated with our use of vendors are assessed every year.', 'affirms'],
    ['Third-party risks are considered in our yearly assessment.', 'affirms'],
    [
      'We oversee the cybersecurity risks presented by suppliers that could harm us in the event of an outage.',
      'affirms',
    ],
    ['We have not adopted any process for overseeing the risks of our suppliers.', 'denies'],
    ['We include security provisions in our contracts with vendors.', 'affirms'],
    ['New vendors undergo a security assessment.', 'affirms'],
    ['We require that vendors maintain appropriate security.', 'affirms'],
    ['All vendors with access to our network must complete a security questionnaire.', 'affirms'],
    [
      'Our officers consider the security posture of potential vendors when selecting them.',
      'affirms',
    ],
    ['We evaluate the risks that our suppliers pose to our systems.', 'affirms'],
    ['We assess third-party cybersecurity risk once a year.', 'affirms'],
    // Duties of others, and other duties.
    ['We require all employees and contractors to complete security training.', 'silent'],
    ['Our vendors are required to pay us monthly.', 'silent'],
    ['We provide third-party risk management services to banks.', 'silent'],
    ['Our vendors review our lamps.', 'silent'],
    ['As a vendor, we are subject to vendor risk assessments by our customers.', 'silent'],
    ['We monitor our suppliers for delays in delivery.', 'silent'],
    ['We review vulnerability reports from our security vendors.', 'silent'],
    ['We do not need to assess our vendors.', 'silent'],
    [
      'Our chief financial officer and president oversee and identify risks associated with our use of service providers Lamps',
      'affirms',
    ],
    // Headings.
    ['Oversight of Third-Party Service Providers', 'open'],
    ['Third-Party Risk Management', 'open'],
    ['Vendor Risk Management We have none to describe.', 'open'],
    // Providers who help, and providers of something else.
    ['Our program is reviewed by a third-party provider.', 'silent'],
    ['We monitor risks with the help of third-party providers.', 'silent'],
    ['Alerts go to third-party monitoring vendors.', 'silent'],
    ['Our treasurer has experience in accounting and vendor management.', 'silent'],
    ['Our program identifies risks to our applications and third-party hosted systems.', 'silent'],
  ])('%j %s', (text, verdict) => expect(read(text)).toBe(verdict));
});
