import { contextKey } from '@cydkit/disclosure';
import { comparisonKey, type Fact } from '@cydkit/parser';
import type { Subject } from '../../model/subject';

/** A fact that is reported several times in one context and language (EFM 6.5.12), by its indexes. */
export interface Repeats {
  /** The local name of the concept. */
  concept: string;
  indexes: readonly [number, number, ...number[]];
  /** True if all of them have the same value. */
  agree: boolean;
}

/** Finds repeated facts. One known only by a label that two concepts share repeats nothing. */
export function repeatsOf({ filing }: Subject): Repeats[] {
  const groups = new Map<string, number[]>();
  for (const [index, fact] of filing.facts.entries()) {
    if (fact.concept === null) continue;
    const key = JSON.stringify([fact.concept, contextKey(fact.context), languageOf(fact)]);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].flatMap(([first, second, ...more]) => {
    if (first === undefined || second === undefined) return [];
    const indexes: Repeats['indexes'] = [first, second, ...more];
    const concept = filing.facts[first]?.concept ?? '';
    const values = new Set(indexes.map((index) => valueKey(filing.facts[index])));
    return [{ concept, indexes, agree: values.size === 1 }];
  });
}

/** A text that states no language is in the default one (EFM 6.5.14); a flag is in none. */
function languageOf({ type, lang = 'en-US' }: Fact): string | null {
  return type === 'flag' ? null : lang.toLowerCase();
}

function valueKey(fact: Fact | undefined): string {
  const value = fact?.value ?? null;
  return JSON.stringify(typeof value === 'string' ? comparisonKey(value) : value);
}
