import { incidentNature, incidentUndetermined } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { item105 } from '../citations';

export const undeterminedNeedsAmendment: Rule = {
  id: 'undetermined-needs-amendment',
  number: 'I05',
  severity: 'info',
  title: 'Amendment required later',
  rationale:
    'Information that Item 1.05(a) asks for and that is not determined or not available when the report is due must be filed in an amendment, within four business days after the registrant, without unreasonable delay, determines it or it becomes available. A later annual report or press release does not replace the amendment.',
  source: item105(' Instruction 2'),
  scope: { filings: 'current', amendments: false },
  message:
    'The report says that information was not determined or not available; an amendment is due within four business days after it is determined or becomes available',
  fix: 'Note who decides that the information is determined, and file the Form 8-K/A within four business days.',
  *check(subject) {
    if (subject.form.base !== null && !subject.form.base.startsWith('8-K')) return;
    for (const block of subject.texts) {
      if (block.concept !== incidentUndetermined) continue;
      yield { args: {}, evidence: [subject.quote('What is undetermined', block)] };
    }
  },
  examples: {
    bad: {
      form: '8-K',
      facts: [[incidentUndetermined, 'The financial impact has not been determined.']],
    },
    good: { form: '8-K', facts: [[incidentNature, 'An intruder encrypted our file servers.']] },
  },
};
