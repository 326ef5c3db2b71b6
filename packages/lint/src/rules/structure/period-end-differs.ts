import { contextsOf } from '@cydkit/disclosure';
import { processes } from '../../concepts';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const periodEndDiffers: Rule = {
  id: 'period-end-differs',
  number: 'S02',
  severity: 'warning',
  title: 'Facts of another period than the report',
  rationale:
    'The disclosure of an annual report is made as of the end of its fiscal year. Facts in a context that ends on another day belong to another year in the data: they are missing where this report is looked up, and may overwrite another’s.',
  source: efm('6.6.2'),
  scope: { filings: 'annual', amendments: true },
  fix: 'Refer to the context of the fiscal year that the cover page names.',
  *check(subject) {
    const { end } = subject.filing.period;
    if (end === null) return;
    for (const { context, facts } of contextsOf(subject.filing)) {
      const found = context.period.end;
      if (found === null || found === end) continue;
      yield {
        message: `expected facts for the period that ends on ${end}, as the cover page says, found ${facts.length} for one that ends on ${found}`,
        evidence: [subject.place('The first of them', facts[0]?.index ?? 0)],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'We assess threats.', { start: '2024-01-01', end: '2024-12-31' }]] },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
