import { describe, expect, it } from 'vitest';
import { namesBoard } from './board-names';

describe('a text names the board if it names', () => {
  it.each([
    ['it', 'The Board meets twice a year.'],
    ['it by its initials', 'Oversight is with the BOD.'],
    ['one of its members', 'An independent director looks after it.'],
    ['its only member', 'Ms. Olm, our treasurer and sole director, looks after it.'],
    ['an only officer and director', 'The sole officer and director of Lanternfish reviews it.'],
    ['a director who is also an officer', 'Our Chief Executive Officer and Director reviews it.'],
    ['a director', 'Risks are reviewed by our director, who is also our president.'],
    ['its members', 'Our directors oversee the risk.'],
    ['its chair', 'Our Chairman looks after it.'],
    ['a committee', 'the audit committee'],
    ['a committee by its initials', 'The N&CG Committee or the ARC reviews it.'],
    ['a committee only by its initials', 'The CRMC reviews it.'],
    ['trustees', 'The trustees review it.'],
    ['a general partner', 'The general partner reviews it.'],
    ['an investment adviser', 'Investment Adviser'],
    ['an external manager', 'Our Manager oversees the risk.'],
  ])('%s', (_, text) => expect(namesBoard(text)).toBe(true));
});

describe('a text does not name the board if it only names', () => {
  it.each([
    ['management', 'Our management oversees the risk.'],
    ['an officer', 'Our CISO reports to our CEO.'],
    ['advisers', 'We use external advisers to test our network.'],
    ['a manager', 'Our IT manager leads the team.'],
    ['a certification', 'Our CISO is a CISSP and holds the CRISC certification.'],
    ['a director of a department', 'Our Senior Director of IT reports to the CFO.'],
    [
      'a director of IT',
      'Our director of IT leads it. The Director and our Senior Director agree.',
    ],
    ['an officer who directs', 'Our Vice President and Director of Cybersecurity reviews it.'],
    ['an operations center', 'The SOC watches our network.'],
    ['companies', 'Lanternfish PLC and Lanternfish LLC follow SEC rules.'],
  ])('%s', (_, text) => expect(namesBoard(text)).toBe(false));
});
