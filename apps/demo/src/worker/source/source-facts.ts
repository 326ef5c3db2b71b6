import type { Filing } from '@cydkit/parser';
import { shortLabel } from '@cydkit/presentation/wording';

/** A fact at a known place of a document that can be shown as it was filed. */
export interface SourceFact {
  /** Index in `filing.facts`. */
  fact: number;
  title: string;
  type: 'textBlock' | 'flag' | 'other';
  /** The value of a flag. */
  state: boolean | null;
}

/** Formats whose documents look like what was filed. */
const shownFormats: readonly Filing['source']['format'][] = ['inline-xbrl', 'submission'];

/** Lists the facts that the source view can show; none if the source is not a readable page. */
export function sourceFacts({ source, facts }: Filing): SourceFact[] {
  if (!shownFormats.includes(source.format)) return [];
  return facts.flatMap((fact, index) => {
    if (fact.locations.length === 0) return [];
    const title = fact.label === null ? (fact.concept ?? 'Unnamed fact') : shortLabel(fact.label);
    return [
      {
        fact: index,
        title,
        type: fact.type,
        state: fact.type === 'flag' ? fact.value : null,
      },
    ];
  });
}
