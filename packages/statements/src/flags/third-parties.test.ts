import type { ConceptName } from '@cydkit/taxonomy';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { engagedFlag, oversightFlag } from './flag-names';

function read(flag: ConceptName, text: string): string {
  return readStatements([text]).of(flag).verdict;
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
  ])('%s', (_, text, verdict) => expect(read(engagedFlag, text)).toBe(verdict));
});

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
      'denies all processes',
      'Our sponsor runs all systems for us, and we have no processes of our own.',
      'denies',
    ],
    [
      'denies any program',
      'Lanternfish has adopted no cybersecurity program and no formal process.',
      'denies',
    ],
    [
      'denies formal processes but describes actual ones',
      'We have no formal process. We assess the security of our vendors before we sign.',
      'open',
    ],
    [
      'denies it for some',
      'We do not assess all of our vendors. We review the practices of our critical suppliers.',
      'open',
    ],
    [
      'affirms it',
      'We oversee and identify risks from threats associated with our use of third-party service providers.',
      'affirms',
    ],
    ['affirms it by diligence', 'Vendor due diligence precedes each contract.', 'affirms'],
    ['affirms it by contract', 'We require our service providers to report incidents.', 'affirms'],
    [
      'affirms it for an officer who lacks expertise',
      'Although our treasurer does not have direct cybersecurity expertise gained by study, her years in our management team and overseeing enterprise risks, which includes working as needed with third-party security experts, help her to judge threats.',
      'affirms',
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
  ])('%s', (_, text, verdict) => expect(read(oversightFlag, text)).toBe(verdict));
});
