import { titleOf } from '../labels';
import type { Report } from '../report-model';

/** A fact that is neither a flag nor told in a passage. */
export interface OtherLine {
  title: string;
  value: string;
}

/** Text blocks without text, and facts of concepts that are neither text block nor flag. */
export function otherFactsOf({ filing, blocks }: Report): OtherLine[] {
  const told = new Set(blocks.map(({ fact }) => fact));
  return filing.facts.flatMap((fact, index) => {
    if (fact.type === 'flag' || told.has(index)) return [];
    const none = fact.nil ? 'nil' : 'no text';
    return [{ title: titleOf(fact), value: fact.value?.trim() || none }];
  });
}
