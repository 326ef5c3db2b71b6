import { describe, expect, it } from 'vitest';
import { formatDay } from '../../calendar/calendar-days';
import { determinedOn } from './determination-date';

function read(text: string): string | null {
  const day = determinedOn({ text });
  return day === null ? null : formatDay(day);
}

describe('determinedOn', () => {
  it.each([
    ['On March 11, 2025, the Company determined that the incident was material.', '2025-03-11'],
    ['On March11, 2025 , we concluded that the event is material.', '2025-03-11'],
    ['The incident was determined on May 2, 2025 to be material.', '2025-05-02'],
    ['The incident was determined on Friday, 2 May 2025 to be material.', '2025-05-02'],
    ['The incident was determined on the 2nd of May, 2025 to be material.', '2025-05-02'],
    ['On Mar. 11, 2025, Heron Mills, Inc. determined that it is material.', '2025-03-11'],
    ['On 11 March 2025, the Company determined that it is material.', '2025-03-11'],
    ['ON MARCH 11, 2025, THE COMPANY DETERMINED THAT THE INCIDENT WAS MATERIAL.', '2025-03-11'],
    ['On 3/11/2025 the Company determined that it is material.', '2025-03-11'],
    ['The determination was made on May 2, 2025 that its effects are material.', '2025-05-02'],
    [
      'On March 1, 2025 we detected an intrusion and on March 5, 2025, management determined that it is material.',
      '2025-03-05',
    ],
  ])('reads the day from: %s', (text, day) => expect(read(text)).toBe(day));

  it.each([
    'On March 11, 2025, the Company detected an incident.',
    'On March 11, 2025, we became aware of an incident and have determined that it is material.',
    'As of March 11, 2025, the Company has not determined whether the incident is material.',
    'On March 11, 2025, the Company determined that the incident was not material.',
    'On March 11, 2025, the Company determined that a file server was encrypted.',
    'On February 30, 2025, the Company determined that the incident was material.',
    'We have determined that the incident is material.',
  ])('reads no day from: %s', (text) => expect(read(text)).toBeNull());
});
