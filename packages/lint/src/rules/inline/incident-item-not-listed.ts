import { incidentNature } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';
import { reportsIncident } from '../incidents/reports-incident';

/** Headers name the item by its title, the feed by its number. */
const item105 = /^(?:material cybersecurity incidents?|(?:item\s)?1\.05)\b/iu;

export const incidentItemNotListed: Rule<{ items: readonly string[] }> = {
  id: 'incident-item-not-listed',
  number: 'K05',
  severity: 'warning',
  title: 'CYD facts without Item 1.05',
  rationale:
    'The incident concepts belong to Item 1.05. If the header lists Item 8.01 or 7.01 instead, the incident may not have been determined to be material, but its tags say that it was: SEC staff ask registrants to keep immaterial incidents out of Item 1.05.',
  source: efm('6.5.77'),
  scope: { filings: 'current', amendments: true },
  message: ({ items }) =>
    `The tags report a material incident, but the header does not list Item 1.05 (it lists ${items.length === 0 ? 'no item' : items.join('; ')})`,
  fix: 'List Item 1.05 in the header. If the incident was not determined to be material, remove the tags.',
  *check(subject) {
    const { items } = subject.submission;
    if (!reportsIncident(subject) || items === null || items.some((item) => item105.test(item))) {
      return;
    }
    yield {
      args: { items: items.slice(0, 5) },
      evidence: [subject.absence('The first fact', null)],
    };
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [[incidentNature, 'An intruder encrypted our file servers.']],
      submission: { items: ['Other Events'] },
    },
    good: {
      form: '8-K',
      facts: [[incidentNature, 'An intruder encrypted our file servers.']],
      submission: { items: ['Material Cybersecurity Incidents', 'Other Events'] },
    },
  },
};
