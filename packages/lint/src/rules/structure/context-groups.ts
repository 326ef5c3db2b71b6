import { type Context, contextKey } from '@cydkit/parser';
import type { Subject } from '../../model/subject';

/** A context and the first fact that is reported in it. */
export interface ContextUse {
  context: Context;
  /** Index of the fact. */
  first: number;
  facts: number;
}

/** The contexts of a filing's facts, each once, in document order. */
export function contextsOf({ filing }: Subject): ContextUse[] {
  const uses = new Map<string, ContextUse>();
  for (const [first, { context }] of filing.facts.entries()) {
    const key = contextKey(context);
    const known = uses.get(key);
    if (known) known.facts += 1;
    else uses.set(key, { context, first, facts: 1 });
  }
  return [...uses.values()];
}
