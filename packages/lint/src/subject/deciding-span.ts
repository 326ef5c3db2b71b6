import type { Evidence, TextSpan } from '../model/finding';

/** Evidence that quotes the value of a fact. */
export interface QuotedEvidence extends Pick<Evidence, 'quote' | 'marks'> {
  span: TextSpan;
}

/** Returns where the deciding words are in the value, from the first to the last; else its first sign. */
export function decidingSpan(evidence: QuotedEvidence, value: string): TextSpan {
  const { quote, marks, span } = evidence;
  const [first, last] = [marks[0], marks.at(-1)];
  if (quote === null || first === undefined || last === undefined) {
    return { start: span.start, end: span.start + 1 };
  }
  const after = endsEarly(evidence, value) ? 2 : 0;
  return {
    start: span.start + first.start - (startsLate(evidence, value) ? 2 : 0),
    end: span.end - (quote.length - after - last.end),
  };
}

/** Reports whether the quote leaves out words at its start: its `… ` is not of the value. */
export function startsLate({ quote, span }: QuotedEvidence, value: string): boolean {
  return quote?.startsWith('… ') === true && !value.startsWith('… ', span.start);
}

function endsEarly({ quote, span }: QuotedEvidence, value: string): boolean {
  return quote?.endsWith(' …') === true && !value.endsWith(' …', span.end);
}
