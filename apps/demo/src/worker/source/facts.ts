import type { Filing } from '@cydkit/parser';
import { shortLabel } from '@cydkit/presentation/wording';

/** A fact that stands at a known place of a document that can be shown as it was filed. */
export interface SourceFact {
  /** Index in `filing.facts`. */
  fact: number;
  title: string;
  type: 'textBlock' | 'flag' | 'other';
  /** What a flag says. */
  state: boolean | null;
}

/** Shapes whose documents look like what was filed. */
const SHOWN: readonly Filing['source']['format'][] = ['inline-xbrl', 'submission'];

/** The facts that the source view can show; none where the source is no page that people read. */
export function sourceFacts({ source, facts }: Filing): SourceFact[] {
  if (!SHOWN.includes(source.format)) return [];
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
