import { concepts } from './concepts';
import { editions, releases } from './editions/releases';
import type { Concept, Edition } from './model';

/** Returns the standard label of a concept in an edition, `…Incident Timing [Text Block]`. */
export function labelIn(concept: Concept, edition: Edition): string {
  return releases[edition].labels[concept.name] ?? concept.label;
}

/**
 * Finds the concepts that have a label, in any edition or in the given one: none for an unknown
 * label, several for an ambiguous one. Ignores differences in white space but not in case.
 *
 * `Material Cybersecurity Incident Timing [Text Block]` is ambiguous: edition 2024 gives it to both
 * the Scope and the Timing concept.
 */
export function findByLabel(label: string, edition?: Edition): readonly Concept[] {
  const index = edition === undefined ? inAnyEdition : byEdition.get(edition);
  return index?.get(labelKey(label)) ?? [];
}

/** Returns every label of every edition, each once, in presentation order. */
export function allLabels(): readonly string[] {
  return [...inAnyEdition.keys()];
}

type LabelIndex = ReadonlyMap<string, readonly Concept[]>;

const inAnyEdition: LabelIndex = indexLabels(editions);
const byEdition: ReadonlyMap<Edition, LabelIndex> = new Map(
  editions.map((edition) => [edition, indexLabels([edition])]),
);

function indexLabels(among: readonly Edition[]): LabelIndex {
  const index = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const own = concept.editions.filter((edition) => among.includes(edition));
    for (const label of new Set(own.map((edition) => labelIn(concept, edition)))) {
      const sharing = index.get(label);
      if (sharing === undefined) index.set(label, [concept]);
      else sharing.push(concept);
    }
  }
  return index;
}

/** Collapses white space, which sources do not preserve. */
function labelKey(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

/**
 * Returns the distinctive part of a standard label, without what all labels share:
 * `Cybersecurity Risk Role of Management [Text Block]` → `Role of Management`.
 */
export function shortLabel(label: string): string {
  const short = label
    .replace(/^(?:Cybersecurity Risk (?:Management )?|Material Cybersecurity Incident )/, '')
    .replace(/ ?\[[^\][]*\]$/, '');
  return short === '' ? label : short;
}
