import { incidentNature } from '../../concepts';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';
import { reportsIncident } from '../incidents/incident';

/** As headers name the item: by its title, in the feed by its number. */
const item105 = /^(?:material cybersecurity incidents?|(?:item\s)?1\.05)\b/iu;

export const incidentItemNotListed: Rule = {
  id: 'incident-item-not-listed',
  number: 'K05',
  severity: 'warning',
  title: 'CYD facts without Item 1.05',
  rationale:
    'The incident concepts belong to Item 1.05. Where the header lists Item 8.01 or 7.01 instead, the incident was perhaps not determined to be material, and its tags say that it was: staff of the SEC asks to keep immaterial incidents out of Item 1.05.',
  source: efm('6.5.77'),
  scope: { filings: 'current', amendments: true },
  fix: 'List Item 1.05 in the header; or, for an incident that is not determined to be material, remove the tags.',
  *check(subject) {
    const { items } = subject.submission;
    if (!reportsIncident(subject) || items === null || items.some((item) => item105.test(item))) {
      return;
    }
    yield {
      message: `expected Item 1.05 among the items of the header, found ${items.slice(0, 5).join('; ')}; the tags say "material incident", the items do not`,
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
