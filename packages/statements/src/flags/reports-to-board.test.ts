import { describe, expect, it } from 'vitest';
import { readStatements } from '../read-statements';
import { reportToBoardFlag } from './flag-names';

function read(text: string): string {
  return readStatements([text]).of(reportToBoardFlag).verdict;
}

describe('a text affirms reports to the board if it says that', () => {
  it.each([
    ['an officer reports', 'Our CISO reports to the audit committee every quarter.'],
    ['an officer reports results', 'Our CIO reports the results to the board of Lanternfish.'],
    ['an officer briefs it', 'The Vice President of IT briefs the board on cyber risks.'],
    ['an officer presents to it', 'Our Head of Finance presents an annual update to our board.'],
    ['an officer gives it updates', 'Our CISO provides the audit committee with regular updates.'],
    ['an officer keeps it informed', 'Our CFO keeps the board informed of cyber risks.'],
    ['an officer reports at meetings', 'Our CISO reports on cyber risks at each board meeting.'],
    ['a person reports', 'Mr. Olm updates the audit committee on our defenses.'],
    ['management reports', 'Management reports to the audit committee on cybersecurity.'],
    ['it hears management', 'The board receives regular updates from management on cyber risks.'],
    ['the committee does', 'The Committee receives quarterly reports from management.'],
    ['it is informed', 'The audit committee is informed by our chief information officer.'],
    ['it gets updates', 'Updates on cyber risks are provided to the Audit Committee by our CIO.'],
    ['it oversees and hears', 'The board oversees our program and receives periodic reports.'],
    ['an officer reports, if seldom', 'Our CISO reports at least once a year to the board.'],
    [
      'an officer reports as needed',
      'Our CEO reports to the board on cyber topics, as appropriate.',
    ],
    ['an officer reports to it by way of another', 'Our CISO reports to the CEO and to the board.'],
    ['it gets information', 'The board receives prompt information regarding any such attack.'],
    [
      'an officer informs it although nothing had to be reported',
      'We have not been required to report anything to our board, although our CFO keeps the board regularly informed.',
    ],
    [
      'one officer does and another does not',
      'Our CIO does not report to the board. Our CISO briefs the audit committee.',
    ],
  ])('%s', (_, text) => expect(read(text)).toBe('affirms'));
});

describe('a text denies reports to the board if it says that', () => {
  it.each([
    ['an officer does not report', 'Our CIO does not report to the board of directors.'],
    ['it receives none', 'The board receives no reports on cybersecurity.'],
    ['no manager reports', 'None of our managers reports to the board.'],
  ])('%s', (_, text) => expect(read(text)).toBe('denies'));
});

describe('a text does not affirm reports to the board if it', () => {
  it.each([
    ['names another officer', 'Our CISO reports to the chief executive officer.'],
    ['names another officer, and the board', 'Our CISO reports to our CEO, and the board meets.'],
    ['names a case', 'Our CISO reports to the board once an incident is found.'],
    ['names a case first', 'If an incident occurs, our CISO will report to the board.'],
    ['names a possibility', 'Our CISO would report such an incident to the board.'],
    ['needs none', 'There was no need to escalate an incident to the board.'],
    ['has no duty', 'Our managers have not been required to report any attack to the board.'],
    ['plans it', 'Our CISO is expected to report to the board.'],
    ['names the future', 'Our officers will promptly report any incident to the board.'],
    ['names a committee of the board', 'The audit committee reports to the full board.'],
    ['names a committee by initials', 'The NGR Committee Chair reports to the full Board.'],
    ['names its chair', 'The audit committee chair briefs the board.'],
    ['names a committee that also oversees', 'The audit committee meets and updates the board.'],
    ['names providers', 'The board receives reports from our providers.'],
    ['names internal audit', 'Our internal audit team reports to the audit committee.'],
    ['names a steering committee', 'Our CISO updates our cybersecurity steering committee.'],
    ['names a risk committee of managers', 'Our CISO reports to our Enterprise Risk Committee.'],
    ['delegates', 'The board has delegated oversight of our program to the audit committee.'],
  ])('%s', (_, text) => expect(read(text)).toMatch(/open|silent/));
});
