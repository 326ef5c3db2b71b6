import { type AlignedChange, type AlignedSide, alignPassages } from '@cydkit/dedupe';
import { presented } from './concept-names';
import type { ChangedText, FactPlace, TextChange } from './model';
import type { SentenceList } from './sentences';

/** What became of each sentence. */
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

/** Places of one fact that follow each other, as sentences do, as one. */
function joined(places: readonly FactPlace[]): FactPlace[] {
  const all: FactPlace[] = [];
  for (const place of places) {
    const last = all.at(-1);
    // Between two sentences stands white space.
    if (last?.fact === place.fact && place.start >= last.end && place.start <= last.end + 1) {
      last.end = place.end;
    } else {
      all.push({ ...place });
    }
  }
  return all;
}
