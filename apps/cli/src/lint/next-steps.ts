import type { LintSummary } from '@cydkit/reporters/lint';
import { messages } from '../messages/messages';
import type { LintCommandOptions } from '../options/lint-options';
import type { Format } from '../options/output-options';

/** Yields what can be done about the findings of a run; nothing where there are none. */
export function* nextSteps(
  { rules, suppressed, known }: LintSummary,
  format: Format,
  { baseline, updateBaseline }: Pick<LintCommandOptions, 'baseline' | 'updateBaseline'>,
): Generator<string> {
  const [first] = rules;
  if (first === undefined) return;
  const rule = first.number ?? first.rule;
  const hasBaseline = known > 0 || baseline !== undefined || updateBaseline === true;
  yield '\n';
  yield `${messages.explainNext({ rule })}\n`;
  if (format !== 'full') yield `${messages.detailsNext()}\n`;
  if (!hasBaseline) yield `${messages.baselineNext()}\n`;
  if (suppressed === 0) yield `${messages.suppressionNext({ rule })}\n`;
}
