import { contextsOf } from '@cydkit/disclosure';
import { counted } from '@cydkit/text';
import { processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { efm } from '../citations';

export const periodEndDiffers: Rule<{ facts: number; found: string; expected: string }> = {
  id: 'period-end-differs',
  number: 'S02',
  severity: 'warning',
  title: 'Facts for another period than the report’s',
  rationale:
    'An annual report’s disclosure is made as of the end of its fiscal year. Facts in a context that ends on another day belong to another year in the data: they are missing where this report is looked up, and may overwrite another’s.',
  source: efm('6.6.2'),
  scope: { filings: 'annual', amendments: true },
  message: ({ facts, found, expected }) =>
    `${counted(facts, 'fact')} ${facts === 1 ? 'is' : 'are'} for a period ending ${found}, but the cover page says ${expected}`,
  fix: 'Refer to the context of the fiscal year on the cover page.',
  *check(subject) {
    const { end } = subject.filing.period;
    if (end === null) return;
    for (const { context, facts } of contextsOf(subject.filing)) {
      const found = context.period.end;
      if (found === null || found === end) continue;
      yield {
        args: { facts: facts.length, found, expected: end },
        evidence: [subject.place('The first of them', facts[0]?.index ?? 0)],
      };
    }
  },
  examples: {
    bad: { facts: [[processes, 'We assess threats.', { start: '2024-01-01', end: '2024-12-31' }]] },
    good: { facts: [[processes, 'We assess threats.']] },
  },
};
