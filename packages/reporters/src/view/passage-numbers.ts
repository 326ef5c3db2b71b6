/** `passage 9`, `passages 3 and 4`, `passages 2 to 5 and 9`: numbers in the order they are given. */
export function describePassages(numbers: readonly number[]): string {
  const spans: number[][] = [];
  for (const number of numbers) {
    const open = spans.at(-1);
    if (open !== undefined && number === (open.at(-1) ?? 0) + 1) open.push(number);
    else spans.push([number]);
  }
  const parts = spans.flatMap((span) =>
    span.length < 3 ? span.map(String) : [`${span[0]} to ${span.at(-1)}`],
  );
  const last = parts.pop() ?? '';
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  return `${numbers.length === 1 ? 'passage' : 'passages'} ${list}`;
}
