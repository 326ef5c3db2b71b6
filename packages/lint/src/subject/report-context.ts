import { type Context, contextKey, type Filing } from '@cydkit/parser';

interface Candidate {
  context: Context;
  facts: number;
  /** Ends on the last day of the report's period. */
  matches: boolean;
}

/**
 * The context that a report is about: without dimensions, ending with the report's period where
 * one does, and of several the one with most facts, the first of equals. `null` without facts.
 */
export function reportContextOf({ facts, period }: Filing): Context | null {
  const candidates = new Map<string, Candidate>();
  for (const { context } of facts) {
    if (context.dimensions.length > 0) continue;
    const key = contextKey(context);
    const known = candidates.get(key);
    if (known) known.facts += 1;
    else candidates.set(key, { context, facts: 1, matches: context.period.end === period.end });
  }
  let best: Candidate | null = null;
  for (const candidate of candidates.values()) {
    if (best === null || isBetter(candidate, best)) best = candidate;
  }
  return best?.context ?? null;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.matches === b.matches ? a.facts > b.facts : a.matches;
}

/** Whether a fact's context says the same as the report's, whatever its id. */
export function isReportContext(context: Context, report: Context | null): boolean {
  if (report === null) return false;
  return context === report || contextKey(context) === contextKey(report);
}
