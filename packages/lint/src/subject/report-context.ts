import type { Context, Filing } from '@cydkit/parser';

/** Equal for contexts of one period; only contexts without dimensions are compared. */
function periodKey({ entity, period: { start, end, duration } }: Context): string {
  return JSON.stringify([entity, start, end, duration]);
}

/**
 * The context that a report is about: without dimensions, ending with the report's period where
 * one does, and of several the one with most facts, the first of equals. `null` without facts.
 */
export function reportContextOf({ facts, period }: Filing): Context | null {
  const groups = new Map<string, { context: Context; facts: number; matches: boolean }>();
  for (const { context } of facts) {
    if (context.dimensions.length > 0) continue;
    const key = periodKey(context);
    const group = groups.get(key);
    if (group) group.facts += 1;
    else groups.set(key, { context, facts: 1, matches: context.period.end === period.end });
  }
  let best: { context: Context; facts: number; matches: boolean } | null = null;
  for (const group of groups.values()) {
    if (best === null || isBetter(group, best)) best = group;
  }
  return best?.context ?? null;
}

function isBetter(
  a: { facts: number; matches: boolean },
  b: { facts: number; matches: boolean },
): boolean {
  return a.matches === b.matches ? a.facts > b.facts : a.matches;
}

/** Whether a fact's context says the same as the report's, whatever its id. */
export function isReportContext(context: Context, report: Context | null): boolean {
  return (
    report !== null && context.dimensions.length === 0 && periodKey(context) === periodKey(report)
  );
}
