import { type AlignedChange, type AlignedSide, alignPassages } from '@cydkit/dedupe';
import { presented } from './concept-names';
import type { SentenceList } from './distinct-sentences';
import type { ChangedText, FactPlace, TextChange } from './model';

/** Finds what became of each sentence. */
export function compareText(
  old: SentenceList,
  current: SentenceList,
  options: { ignore?: (character: string) => boolean },
): TextChange[] {
  return alignPassages(old.sentences, current.sentences, options).map((change, index) => {
    const { moved, similarity, words, labels } = change;
    return {
      id: `c${index + 1}`,
      kind: kindOf(change),
      old: textOf(change.old, old),
      new: textOf(change.new, current),
      moved,
      similarity,
      ...(words && { words }),
      concepts: { removed: presented(labels.removed), added: presented(labels.added) },
    };
  });
}

function kindOf({ kind }: AlignedChange): TextChange['kind'] {
  return kind === 'relabelled' ? 'retagged' : kind;
}

function textOf(side: AlignedSide | null, { placeOf }: SentenceList): ChangedText | null {
  if (side === null) return null;
  const { text, sentences, words, labels, places } = side;
  const found = places.flatMap(({ passage, start, end }) => placeOf(passage, start, end) ?? []);
  return { text, sentences, words, concepts: presented(labels), places: joined(found) };
}

/** Joins places of one fact that follow each other, as sentences do. */
function joined(places: readonly FactPlace[]): FactPlace[] {
  const all: FactPlace[] = [];
  for (const place of places) {
    const last = all.at(-1);
    // There is white space between two sentences.
    if (last?.fact === place.fact && place.start >= last.end && place.start <= last.end + 1) {
      last.end = place.end;
    } else {
      all.push({ ...place });
    }
  }
  return all;
}
