import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { positionsFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(positionsFlag).verdict;
}

describe('a text affirms that positions are responsible if it names', () => {
  it.each([
    ['an officer', 'Our chief information security officer is responsible for these matters.'],
    ['initials', 'The CIO oversees our program.'],
    ['a director of IT', 'Our program is led by our director of information technology.'],
    ['a title in another order', 'Our Group IT Director manages the program.'],
    ['a title with a comma', 'The program is managed by our Vice President, Information Security.'],
    ['a long title', 'Our Senior Director of Networks and Cyber Security leads the effort.'],
    ['a finance officer', 'Our Head of Finance is in charge of cybersecurity.'],
    ['a general manager', 'Our General Manager is charged with managing cybersecurity risks.'],
    ['the founder', 'Our founder and CEO heads our cybersecurity efforts.'],
    ['an executive chairman', 'Our Executive Chairman takes the lead on cyber risks.'],
    ['a person', 'Ms. Olm spearheads our cybersecurity program.'],
    ['an officer in the passive', 'Cybersecurity is overseen by our COO.'],
    [
      'an officer after a remark',
      'Our cyber risk processes, which are discussed above, are led by our Chief Strategy Officer.',
    ],
    ['an officer in whose remit it is', 'Cybersecurity falls under the remit of our CFO.'],
    ['with whom it rests', 'Responsibility for cybersecurity rests with our treasurer.'],
    ['to whom it is delegated', 'The board has delegated cybersecurity to our general counsel.'],
    ['who directs it', 'Under the direction of our CFO, we run a cybersecurity program.'],
    ['whom a list includes', 'Those responsible for cybersecurity include our controller.'],
    ['executive officers', 'Our executive officers are responsible for managing cyber risks.'],
    ['members of management', 'Our management, including our CFO, is responsible for cyber risk.'],
    ['a steering committee', 'Our cybersecurity steering committee is tasked with the response.'],
    ['a management committee', 'A management committee is responsible for cybersecurity.'],
    [
      'an officer in place of another',
      'We have no CISO, but our CFO is responsible for cyber risks.',
    ],
    [
      'an officer in place of a team',
      'No dedicated committee is responsible for cyber risks. Our CFO oversees cybersecurity.',
    ],
    ['an officer with a role', 'Our COO plays a key role in assessing and managing cyber risks.'],
  ])('%s', (_, text) => expect(read(text)).toBe('affirms'));
});

describe('a text denies that positions are responsible if it says that', () => {
  it.each([
    ['none is', 'No management positions or committees are responsible for cybersecurity risks.'],
    ['no officer is', 'None of our officers is responsible for cybersecurity.'],
    ['it has none', 'We do not have a CISO or a committee responsible for cyber risk.'],
    ['its officer is not', 'Our CFO is not responsible for cybersecurity.'],
  ])('%s', (_, text) => expect(read(text)).toBe('denies'));
});

describe('a text does not affirm that positions are responsible if it names', () => {
  it.each([
    ['the board', 'The board of Lanternfish oversees cybersecurity risks.'],
    ['a committee of the board', 'The Cybersecurity Committee of our board oversees these risks.'],
    ['the board’s committee', 'The board’s Technology Committee is responsible for cybersecurity.'],
    ['the board, which hears an officer', 'The board hears from our CIO and oversees cyber risks.'],
    [
      'a report to the board',
      'Our CISO reports to the audit committee, which oversees cyber risks.',
    ],
    ['risk management', 'Our risk management monitors threats.'],
    ['management at large', 'Our management is generally responsible for managing risks.'],
    ['management at large for it', 'Our management is responsible for managing cyber risks.'],
    ['the management team', 'The management team is responsible for our daily operations.'],
    ['a department', 'Our IT department monitors the network.'],
    ['another duty', 'Our CFO is responsible for financial reporting.'],
    ['another duty, and the board', 'Our CEO manages sales and the board oversees cybersecurity.'],
    ['a former duty', 'Ms. Olm was responsible for cybersecurity at another company.'],
    ['a plan', 'We intend to appoint a CISO who will be responsible for cyber risks.'],
    ['the future', 'Our CFO will be responsible for cybersecurity.'],
    ['a case', 'If an incident occurs, our CFO is responsible for cybersecurity.'],
    ['a possibility', 'A CISO may be responsible for these risks.'],
    ['another process', 'Our audits are managed by our CFO.'],
    ['a heading', 'Management’s Role in Managing Cybersecurity Risk'],
    ['a provider', 'Our provider is responsible for cybersecurity.'],
  ])('%s', (_, text) => expect(read(text)).toMatch(/open|silent/));
});
