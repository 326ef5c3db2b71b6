/** `passage 9`, `passages 3 and 4`, `passages 2 to 5 and 9`: numbers in the order they are given. */
export function describePassages(numbers: readonly number[]): string {
  const parts = spansOf(numbers).flatMap((span) =>
    span.length < 3 ? span.map(String) : [`${span[0]} to ${span.at(-1)}`],
  );
  const last = parts.pop() ?? '';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `${numbers.length === 1 ? 'passage' : 'passages'} ${list}`;
}

/** `9`, `3–5`, `3, 5`, where there is little room. */
export function numberRange(numbers: readonly number[]): string {
  return spansOf(numbers)
    .map((span) => (span.length === 1 ? String(span[0]) : `${span[0]}–${span.at(-1)}`))
    .join(', ');
}

/** Numbers that follow each other, together. */
function spansOf(numbers: readonly number[]): number[][] {
  const spans: number[][] = [];
  for (const number of numbers) {
    const open = spans.at(-1);
    if (open !== undefined && number === (open.at(-1) ?? 0) + 1) open.push(number);
    else spans.push([number]);
  }
  return spans;
}
