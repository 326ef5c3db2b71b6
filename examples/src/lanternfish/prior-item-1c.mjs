/**
 * Item 1C of Lanternfish Instruments' annual report for 2024, written as its differences. One
 * edit for each thing that happens to a disclosure from one year to the next.
 */
import { Cyd } from '../cyd.mjs';
import { answered, edited, untagged } from '../edits.mjs';
import { item1c } from './item-1c.mjs';

/** The bullet on training came second then. */
const trainingSecond = {
  matches: (node) => node.kind === 'group',
  edit: (group) => {
    const [first, ...others] = group.children;
    const training = others.pop();
    return [{ ...group, children: [first, training, ...others] }];
  },
};

export const priorItem1c = edited(item1c, [
  // A flag flipped, and the sentence with it.
  answered(Cyd.ThirdPartyEngaged, false),
  [
    'We also engage outside assessors, consultants and a managed detection and response provider',
    'We do not engage outside assessors, consultants or auditors',
  ],
  [
    ' to test our controls, to advise us on changes in the threat landscape, and to help us in an incident. Their findings are entered in the risk register and followed there until they are closed.',
    ' to test our controls; our internal audit team does.',
  ],
  // A flag that was not reported.
  {
    matches: ({ concept, kind }) => concept === Cyd.ThirdPartyOversight && kind === 'tag',
    edit: (node) => node.children,
  },
  {
    matches: ({ concept, kind }) => concept === Cyd.ThirdPartyOversight && kind === 'more',
    edit: (node) => node.children,
  },
  // Text that was not tagged with one of its concepts.
  untagged(Cyd.InformingBoard),
  // Sentences in other words.
  ['We scan our networks every day', 'We scan our networks every week'],
  [
    'penetration test of Tidewater at least once a year',
    'penetration test of Tidewater every second year',
  ],
  ['22 years in information security', '21 years in information security'],
  [' within 48\u00a0hours', ' promptly'],
  // Signs only: quotation marks as on a typewriter.
  ['(“CISO”)', '("CISO")'],
  // One sentence that became two.
  [
    ' within four hours. Those rated four or higher also go to the council',
    ' within four hours, and those rated four or higher also go to the council',
  ],
  // Two that became one.
  [
    ' We use the NIST Cybersecurity Framework as a map of the ground to be covered; no outside body has certified us against it.',
    ' We use the NIST Cybersecurity Framework as a map of the ground to be covered. No outside body has certified us against it.',
  ],
  // Sentences that were not there yet, and one that is gone.
  [
    ' In May\u00a02025, an unauthorized party used a stolen password to read the mailbox of one of our employees. We closed the access within a day, found no sign that customer data had been taken, and concluded that the event was not material.',
    ' We had no cybersecurity incident in 2024 that we were required to report.',
  ],
  trainingSecond,
]);
