import type { Fact } from '@cydkit/parser';
import { incidentImpact, processes } from '../../concept-names';
import type { Rule } from '../../model/rule';
import { quality } from '../citations';

export const factWithoutValue: Rule = {
  id: 'fact-without-value',
  number: 'S01',
  severity: 'error',
  title: 'Fact without a value',
  rationale:
    'A text block or flag that is nil or empty says that the registrant discloses something, but not what. An empty fact answers nothing in Items 106, 16K and 1.05.',
  source: quality,
  scope: { filings: 'any', amendments: true },
  coveredBy: { facts: ['continuation-broken'] },
  message: 'The text block is empty; the concept counts as reported but says nothing',
  fix: 'Move the tag to the words that answer the question, or remove it.',
  codes: ['fact-nil'],
  *check(subject) {
    // The reader reports an image without a description, which is not empty.
    const images = new Set(
      subject.diagnostics(['text-block-image']).map(({ location }) => location?.start),
    );
    const isImage = ({ locations: [first] }: Fact): boolean => images.has(first?.start);
    for (const [index, fact] of subject.filing.facts.entries()) {
      if (fact.type !== 'textBlock' || fact.nil || fact.value?.trim() !== '') continue;
      if (isImage(fact)) continue;
      yield { args: {}, evidence: [subject.place('The empty block', index)] };
    }
  },
  examples: {
    bad: { form: '8-K', facts: [[incidentImpact, '']] },
    good: { facts: [[processes, 'We have no processes.']] },
  },
};
