import {
  describePart,
  type Note,
  type OverlapMap,
  ownNumbers,
  type PassageView,
} from '@cydkit/presentation';
import { numberRange } from '@cydkit/presentation/wording';
import { memo } from 'react';
import { useSession } from '../../page/session';
import { toneClass } from '../../styles/tones';
import controls from '../../ui/controls.module.css';
import { Lanes } from './lanes';
import { Letter } from './letter';
import { NoteCard } from './note-card';
import css from './passage.module.css';
import { RichText } from './rich-text';

/** What `Passage` shows, and what it reports. */
export interface PassageProps {
  passage: PassageView;
  map: OverlapMap;
  /** Findings that pass the filter. */
  notes: readonly Note[];
  lit: number | null;
  /** The lane whose words are not dimmed: the one pointed at or shown alone. */
  shown: number | null;
  isDim: boolean;
  /** True if any passage has a finding in its margin, so that all leave room for it. */
  hasMargin: boolean;
  onPoint: (lane: number | null) => void;
}

/** Shows a text once, with the concepts that cover it and its findings. */
export const Passage = memo(function Passage(props: PassageProps) {
  const { passage, map, notes, lit, shown, isDim, hasMargin, onPoint } = props;
  const { pieces, runsOn, repeats, cells } = passage;
  const numbers = ownNumbers(pieces);
  const own = notes.filter(({ ranges }) => numbers.includes((ranges[0]?.passage ?? -1) + 1));
  const goingOn = cells
    .filter(({ begins }) => !begins)
    .flatMap(({ lane }) => map.lanes[lane] ?? []);
  return (
    <li
      id={`p${numbers[0]}`}
      tabIndex={-1}
      className={[css.passage, runsOn && css.runsOn, isDim && css.dim, hasMargin && css.noted]
        .filter(Boolean)
        .join(' ')}
    >
      <span className={css.number}>
        <span className={controls.unseen}>{numbers.length === 1 ? 'Passage ' : 'Passages '}</span>
        {numberRange(numbers)}
      </span>
      <Lanes map={map} cells={cells} lit={lit} onPoint={onPoint} />
      <div className={css.body}>
        <Tags passage={passage} map={map} onPoint={onPoint} />
        {goingOn.length > 0 && (
          <p className={controls.unseen}>
            Continues under {goingOn.map(({ letter, title }) => `${letter} ${title}`).join('; ')}.
          </p>
        )}
        <RichText passage={passage} notes={notes} lit={shown} />
        {repeats.map(({ passages, beginning }) => (
          <p key={passages} className={css.again}>
            repeats {passages}: <q dir="auto">{beginning}</q>
          </p>
        ))}
      </div>
      {own.length > 0 && (
        <div className={css.margin}>
          {own.map((note) => (
            <NoteCard key={note.number} note={note} />
          ))}
        </div>
      )}
    </li>
  );
});

/** Names the concepts that start here. */
function Tags({ passage, map, onPoint }: Pick<PassageProps, 'passage' | 'map' | 'onPoint'>) {
  const { state, dispatch } = useSession();
  const beginning = passage.cells.filter(({ begins }) => begins);
  if (beginning.length === 0) return null;
  return (
    <ul className={css.tags} aria-label="Concepts that start here">
      {beginning.map((cell) => {
        const index = cell.lane;
        const lane = map.lanes[index];
        return (
          lane && (
            <li key={lane.id}>
              <button
                type="button"
                className={`${css.tag} ${toneClass(lane.tone)}`}
                aria-pressed={state.isolated === index}
                onClick={() => dispatch({ type: 'isolate', lane: index })}
                onPointerEnter={() => onPoint(index)}
                onPointerLeave={() => onPoint(null)}
                onFocus={() => onPoint(index)}
                onBlur={() => onPoint(null)}
              >
                <Letter lane={lane} /> {lane.title}
                {describePart(passage, cell)}
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
